package org.ecities.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecities.pages.Asker;
import org.ecities.store.Account;
import org.ecities.store.PageNames;

/** Which login names are accepted: short, typable, and none that an access rule means otherwise. */
public final class Logins {

    private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");
    private static final Set<String> TAKEN = Set.of(
            Asker.ALL, Asker.ANONYMOUS, Asker.AUTHENTICATED, "asserted", "ecities",
            PageNames.folded(Asker.SECRETARIAT));

    /** Names of the groups of institutions: an access rule may name one before it has members. */
    private static final Pattern INSTITUTION = Pattern.compile("institution-[0-9]+");

    private Logins() {}

    /** What is wrong with a login as a message key with the login as argument; absent when it is fine. */
    public static Optional<String> problem(String login) {
        if (!ACCEPTED.matcher(login).matches()) {
            return Optional.of("accounts.login.form");
        }
        String folded = PageNames.folded(login);
        if (Account.formerNumber(folded).isPresent() || INSTITUTION.matcher(folded).matches()) {
            return Optional.of("accounts.login.reserved");
        }
        return TAKEN.contains(folded) ? Optional.of("accounts.login.reserved") : Optional.empty();
    }
}
