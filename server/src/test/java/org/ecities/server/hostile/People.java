package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.server.command.Commands;
import org.ecities.server.command.Terminal;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;

/** The people of the running wiki, one of each kind, signed in once for all tests. */
enum People {

    /** Somebody without an account. */
    ANONYMOUS(""),
    /** Somebody with an account and nothing else. */
    CONTRIBUTOR("clerk"),
    /** Somebody of the secretariat. */
    SECRETARIAT("office"),
    /** Somebody who may do everything. */
    ADMIN("admin");

    /** Everybody's password. */
    static final String PASSWORD = RunningServer.ADMIN_PASSWORD;
    private static final Map<People, Visitor> VISITORS = new EnumMap<>(People.class);
    private static boolean accountsMade;

    private final String login;

    People(String login) {
        this.login = login;
    }

    /** The visitor all tests share; nobody may sign it out. */
    Visitor visitor() {
        synchronized (VISITORS) {
            return VISITORS.computeIfAbsent(this, People::newVisitor);
        }
    }

    /** The same person in another browser. */
    Visitor newVisitor() {
        Visitor visitor = RunningServer.shared().visitor();
        if (this == ANONYMOUS) {
            return visitor;
        }
        makeAccounts();
        return visitor.signIn(login, PASSWORD);
    }

    private static void makeAccounts() {
        synchronized (VISITORS) {
            if (!accountsMade) {
                run("user", "add", CONTRIBUTOR.login, "--password-stdin");
                run("user", "add", SECRETARIAT.login, "--password-stdin", "--group", "Secretariat");
                accountsMade = true;
            }
        }
    }

    private static void run(String... command) {
        String[] line = Arrays.copyOf(command, command.length + 2);
        line[command.length] = "--data";
        line[command.length + 1] = RunningServer.shared().data().toString();
        StringWriter printed = new StringWriter();
        PrintWriter terminal = new PrintWriter(printed, true);
        int status = new Commands(new Terminal(
                        Path.of(System.getProperty("ecities.home")),
                        Map.of(),
                        Clock.systemUTC(),
                        Messages.of(Locale.ENGLISH),
                        new BufferedReader(new StringReader(PASSWORD + "\n")),
                        terminal,
                        terminal))
                .run(line);
        assertThat(status).as(printed.toString()).isZero();
    }
}
