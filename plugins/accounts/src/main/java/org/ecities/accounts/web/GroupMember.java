package org.ecities.accounts.web;

import org.ecities.pages.web.Links;
import org.ecities.store.Account;

/**
 * A member of a group, as other members know them.
 *
 * @param fullName the login where none was given
 * @param login    name under which changes stand in histories
 * @param href     the person's screen for administrators
 */
public record GroupMember(String fullName, String login, String href) {

    static GroupMember of(Account account) {
        String name = account.fullName().isBlank() ? account.login() : account.fullName();
        return new GroupMember(name, account.login(), PeopleAction.PATH + "/" + Links.segment(account.login()));
    }
}
