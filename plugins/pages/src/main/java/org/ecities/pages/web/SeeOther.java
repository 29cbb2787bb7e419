package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletResponse;

/** The answer to a change that was kept: 303, so that reloading the next screen sends nothing twice. */
public final class SeeOther {

    private SeeOther() {}

    /** Leads to an address of this site. */
    public static void answer(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
