package org.ecities.server.command;

import java.io.IOException;
import java.util.List;
import org.ecities.accounts.PasswordProblem;
import org.ecities.accounts.PasswordRules;
import org.ecities.accounts.RandomText;
import org.ecities.server.CommandException;
import picocli.CommandLine.Option;

/** The option {@code --password-stdin}; without it a password is made up and printed once. */
final class NewPassword {

    private static final PasswordRules RULES = new PasswordRules(List.of("e-Cities"));

    @Option(names = "--password-stdin", descriptionKey = "server.option.password")
    private boolean piped;

    /**
     * The password to set.
     *
     * @param own login, name and address of the person, which are no password
     */
    String value(Terminal terminal, List<String> own) throws IOException {
        if (!piped) {
            String made = RandomText.password();
            terminal.say("server.user.password", made);
            return made;
        }
        String line = terminal.in().readLine();
        return checked(line == null ? "" : line.strip(), own);
    }

    private static String checked(String password, List<String> own) {
        PasswordProblem problem = RULES.problem(password, own).orElse(null);
        if (problem != null) {
            throw new CommandException(2, problem.key(), problem.arguments().toArray());
        }
        return password;
    }
}
