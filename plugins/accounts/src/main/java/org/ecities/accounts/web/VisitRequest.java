package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.ecities.pages.Asker;
import org.ecities.store.PageNames;

/** A request that knows who sent it. */
final class VisitRequest extends HttpServletRequestWrapper {

    private final Asker asker;

    VisitRequest(HttpServletRequest request, Asker asker) {
        super(request);
        this.asker = asker;
    }

    @Override
    public Principal getUserPrincipal() {
        return asker.signedIn() ? asker::login : null;
    }

    @Override
    public String getRemoteUser() {
        return asker.signedIn() ? asker.login() : null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return asker.names().contains(PageNames.folded(role));
    }
}
