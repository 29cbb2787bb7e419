package org.ecities.server.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.accounts.Passwords;
import org.ecities.server.CommandException;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account. */
@Command(name = "add")
final class UserAdd implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Mixin
    private NewPassword password;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "server.option.login")
    private String login;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", descriptionKey = "server.option.name")
    private String name;

    @Option(names = "--email", paramLabel = "EMAIL", defaultValue = "", descriptionKey = "server.option.email")
    private String email;

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "server.option.group")
    private List<String> groups = List.of();

    UserAdd(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = SqliteStore.open(data.existing(terminal.environment()), terminal.clock())) {
            AccountChanges changes = new AccountChanges(store.accounts(), store.audit());
            refuse(changes.loginProblem(login), login);
            for (String group : groups) {
                refuse(changes.groupProblem(group), group);
            }
            String hash = Passwords.hash(password.value(terminal, List.of(login, name, email)));
            Account made = changes.add(Actor.terminal(), login, name.isBlank() ? login : name, email, hash);
            groups.forEach(group -> changes.join(Actor.terminal(), group, made));
            terminal.say("server.user.added", login);
            return 0;
        }
    }

    private static void refuse(Optional<String> problem, String name) {
        if (problem.isPresent()) {
            throw new CommandException(1, problem.get(), name);
        }
    }
}
