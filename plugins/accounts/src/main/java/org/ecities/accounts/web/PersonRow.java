package org.ecities.accounts.web;

import java.util.Set;
import java.util.TreeSet;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.store.Account;

/**
 * An account in the list of people.
 *
 * @param login    login name
 * @param href     address of the person's screen
 * @param fullName full name, or "Former contributor 3"
 * @param email    mail address; may be empty
 * @param groups   names of groups
 * @param closed   true when the account is closed
 * @param former   true when it is closed for good
 * @param unreached true when mail to the account does not arrive
 */
public record PersonRow(
        String login, String href, String fullName, String email, Set<String> groups, boolean closed, boolean former,
        boolean unreached) {

    static PersonRow of(Account account, Set<String> groups, boolean unreached, Messages words) {
        String name = account.former()
                .map(number -> words.text("pages.contributor.former", String.valueOf(number)))
                .orElse(account.fullName());
        return new PersonRow(
                account.login(),
                PeopleAction.PATH + "/" + Links.segment(account.login()),
                name,
                account.email(),
                new TreeSet<>(groups),
                account.closed(),
                account.former().isPresent(),
                unreached);
    }

    /** For JSPs. */
    public String getLogin() {
        return login;
    }

    /** For JSPs. */
    public String getHref() {
        return href;
    }

    /** For JSPs. */
    public String getFullName() {
        return fullName;
    }

    /** For JSPs. */
    public String getEmail() {
        return email;
    }

    /** For JSPs. */
    public Set<String> getGroups() {
        return groups;
    }

    /** For JSPs. */
    public boolean isClosed() {
        return closed;
    }

    /** For JSPs. */
    public boolean isUnreached() {
        return unreached;
    }

    /** For JSPs. */
    public boolean isFormer() {
        return former;
    }
}
