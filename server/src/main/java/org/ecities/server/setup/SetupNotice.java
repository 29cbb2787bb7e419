package org.ecities.server.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.pages.web.Visit;

/** Lets every screen lead administrators to the set-up page until somebody has finished it. */
public final class SetupNotice extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SetupState state;

    /** Asks this state. */
    SetupNotice(SetupState state) {
        this.state = state;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Visit.of(request).asker().admin() && state.open()) {
            request.setAttribute("setupHref", SetupAction.PATH);
        }
        chain.doFilter(request, response);
    }
}
