package org.ecities.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Messages;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    private static final String PASSWORD = "a long enough one";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String typed = "";

    @ParameterizedTest
    @CsvSource(textBlock = """
            sevre,               Unknown: sevre. Did you mean serve?
            serve --prot 1,      Unknown: --prot. Did you mean --port?
            user lst,            Unknown: lst. Did you mean list?
            serve --port x,      The setting ecities.port is x. A whole number from 0 to 65535 is accepted.
            """)
    void answersASlipOfThePenWithOneLineAndStatusTwo(String line, String expected) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(expected);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatItCanDoWithoutACommand() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("serve", "Serves the wiki until it is stopped.", "reindex");
    }

    @Test
    void saysItInKoreanToo() {
        Terminal korean = terminal(Messages.of(Locale.KOREAN));

        new Commands(korean).run("serve", "--help");

        assertThat(out.toString()).contains("중지할 때까지 위키를 제공합니다.");
    }

    @Test
    void describesEveryCommandAndOption() {
        for (String command : new String[] {"serve", "import", "audit", "check", "reindex", "backup", "restore", "purge", "user", "version"}) {
            run(command, "--help");
        }

        assertThat(out.toString()).doesNotContain("server.");
    }

    @Test
    void tellsTheVersion() {
        assertThat(run("version")).isZero();
        assertThat(out.toString()).startsWith("e-Cities ").doesNotContain("$");
    }

    @ParameterizedTest
    @CsvSource({"check", "user list", "user close somebody", "reindex"})
    void refusesAFolderWithoutAWiki(String command) {
        assertThat(run((command + " --data " + folder).split(" "))).isEqualTo(1);
        assertThat(err.toString()).contains("There is no wiki in the folder " + folder).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void addsATraceWhenAsked() {
        run("--verbose", "check", "--data", folder.toString());

        assertThat(err.toString()).contains("CommandException", "\tat ");
    }

    @Test
    void makesAnAccountWithAPipedPassword() {
        makeWiki();
        typed = PASSWORD + "\n";

        assertThat(runOn("user", "add", "김철수", "--name", "Kim", "--group", "Secretariat", "--password-stdin")).isZero();

        Account made = account("김철수");
        assertThat(made.fullName()).isEqualTo("Kim");
        assertThat(Passwords.matches(PASSWORD, made.passwordHash())).isTrue();
        assertThat(out.toString()).contains("The account 김철수 was made.").doesNotContain(PASSWORD);
        assertThat(groups("김철수")).containsExactly("Secretariat");
    }

    @Test
    void printsThePasswordItMadeUp() {
        makeWiki();

        runOn("user", "add", "kim");

        String printed = out.toString().lines().findFirst().orElseThrow().replace("Password: ", "");
        assertThat(Passwords.matches(printed, account("kim").passwordHash())).isTrue();
    }

    @Test
    void refusesAShortPassword() {
        makeWiki();
        typed = "short\n";

        assertThat(runOn("user", "add", "kim", "--password-stdin")).isEqualTo(2);
        assertThat(err.toString()).contains("The password has 5 characters; it needs 10 to 200.");
    }

    @Test
    void namesTheNearestAccount() {
        makeWiki();
        runOn("user", "add", "gulnara");

        assertThat(runOn("user", "close", "gulnora")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("There is no account gulnora. Did you mean gulnara?");
    }

    @Test
    void changesGroupsStateAndPassword() {
        makeWiki();
        runOn("user", "add", "kim");
        String first = account("kim").passwordHash();

        runOn("user", "group", "kim", "Admin");
        runOn("user", "group", "kim", "Secretariat");
        runOn("user", "group", "kim", "Admin", "--remove");
        runOn("user", "password", "kim");
        runOn("user", "close", "kim");

        assertThat(groups("kim")).containsExactly("Secretariat");
        assertThat(account("kim").closed()).isTrue();
        assertThat(account("kim").passwordHash()).isNotEqualTo(first);
        out.getBuffer().setLength(0);
        runOn("user", "list");
        assertThat(out.toString().strip()).isEqualTo("kim\tkim\tSecretariat\tclosed");
    }

    @Test
    void tellsWhatWasDoneAtTheTerminal() {
        makeWiki();
        runOn("user", "add", "kim", "--group", "Admin");
        runOn("user", "password", "kim");
        runOn("user", "close", "kim");
        out.getBuffer().setLength(0);

        assertThat(runOn("audit", "--since", "2020-01-01")).isZero();
        assertThat(out.toString().lines().map(line -> line.substring(line.indexOf('\t') + 1)))
                .containsExactly(
                        "ecities\tACCOUNT_CLOSED\tkim\t",
                        "ecities\tPASSWORD_CHANGED\tkim\t",
                        "ecities\tGROUP_JOINED\tkim, Admin\t",
                        "ecities\tACCOUNT_MADE\tkim\t");
    }

    @Test
    void refusesADayThatIsNone() {
        makeWiki();

        assertThat(runOn("audit", "--since", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("The day yesterday cannot be read.");
    }

    @Test
    void findsNothingWrongWithAFreshWiki() {
        makeWiki();

        assertThat(runOn("check")).isZero();
        assertThat(out.toString().strip()).endsWith("Nothing wrong.");
    }

    private int run(String... line) {
        return new Commands(terminal(Messages.of(Locale.ENGLISH))).run(line);
    }

    private int runOn(String... line) {
        String[] whole = java.util.Arrays.copyOf(line, line.length + 2);
        whole[line.length] = "--data";
        whole[line.length + 1] = folder.toString();
        return run(whole);
    }

    private Terminal terminal(Messages words) {
        return new Terminal(
                Path.of(System.getProperty("ecities.home")),
                Map.of(),
                Clock.systemUTC(),
                words,
                new BufferedReader(new StringReader(typed)),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    private void makeWiki() {
        open().close();
    }

    private Account account(String login) {
        try (Store store = open()) {
            return store.accounts().byLogin(login).orElseThrow();
        }
    }

    private Iterable<String> groups(String login) {
        try (Store store = open()) {
            return store.accounts().groupsOf(store.accounts().byLogin(login).orElseThrow().id());
        }
    }

    private Store open() {
        return SqliteStore.open(folder, Clock.systemUTC());
    }
}
