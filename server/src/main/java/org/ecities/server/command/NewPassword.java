package org.ecities.server.command;

import java.io.IOException;
import org.ecities.accounts.Passwords;
import org.ecities.accounts.RandomText;
import org.ecities.server.CommandException;
import picocli.CommandLine.Option;

/** The option {@code --password-stdin}; without it a password is made up and printed once. */
final class NewPassword {

    @Option(names = "--password-stdin", descriptionKey = "server.option.password")
    private boolean piped;

    /** The password to set. */
    String value(Terminal terminal) throws IOException {
        if (!piped) {
            String made = RandomText.password();
            terminal.say("server.user.password", made);
            return made;
        }
        String line = terminal.in().readLine();
        return checked(line == null ? "" : line.strip());
    }

    /** A password of acceptable length; {@link CommandException} otherwise. */
    static String checked(String password) {
        if (password.length() < Passwords.MIN_LENGTH || password.length() > Passwords.MAX_LENGTH) {
            throw new CommandException(
                    2, "server.user.password.length", password.length(), Passwords.MIN_LENGTH, Passwords.MAX_LENGTH);
        }
        return password;
    }
}
