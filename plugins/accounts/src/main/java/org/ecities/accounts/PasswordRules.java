package org.ecities.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are accepted, after NIST SP 800-63B: by length and by what everybody would try first. There are no
 * rules about kinds of characters. Only new passwords are asked; old ones go on working.
 */
public final class PasswordRules {

    private final List<String> network;
    private final CommonPasswords common;

    /**
     * Makes rules.
     *
     * @param network names by which the wiki is known
     */
    public PasswordRules(List<String> network) {
        this.network = List.copyOf(network);
        this.common = CommonPasswords.shipped();
    }

    /**
     * What is wrong with a password.
     *
     * @param own login, full name and address of the person
     * @return absent when it is accepted
     */
    public Optional<PasswordProblem> problem(String password, List<String> own) {
        int length = Passwords.length(password);
        if (length < Passwords.MIN_LENGTH || length > Passwords.MAX_LENGTH) {
            return Optional.of(new PasswordProblem(
                    "accounts.password.length", List.of(length, Passwords.MIN_LENGTH, Passwords.MAX_LENGTH)));
        }
        if (!Passwords.storable(password)) {
            return Optional.of(new PasswordProblem("accounts.password.letters", List.of()));
        }
        if (common.guessable(password, List.of())) {
            return Optional.of(new PasswordProblem("accounts.password.common", List.of()));
        }
        List<String> words = new ArrayList<>();
        Stream.concat(network.stream(), own.stream()).forEach(words::add);
        return common.guessable(password, words)
                ? Optional.of(new PasswordProblem("accounts.password.own", List.of()))
                : Optional.empty();
    }
}
