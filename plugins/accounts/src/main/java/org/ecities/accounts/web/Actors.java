package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ecities.accounts.Actor;
import org.ecities.pages.web.Visit;

/** Says who is behind a request, for the audit journal. */
final class Actors {

    private Actors() {}

    static Actor of(Visit visit, HttpServletRequest request) {
        return new Actor(visit.asker().login(), Origins.of(request).address());
    }
}
