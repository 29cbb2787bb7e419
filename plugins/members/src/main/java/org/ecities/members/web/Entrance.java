package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecities.store.Account;

/** Lets in somebody who has shown who they are; the accounts module knows how. */
@FunctionalInterface
public interface Entrance {

    /** Signs in: the response gets the cookies. */
    void signIn(HttpServletRequest request, HttpServletResponse response, Account account);
}
