package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Reading fields of a form and going on after it. */
final class Form {

    private Form() {}

    /** A field as typed; empty when it was not sent. */
    static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A field without spaces around it. */
    static String text(HttpServletRequest request, String name) {
        return typed(request, name).strip();
    }

    /** 303, so that reloading the next screen sends nothing twice. */
    static void goTo(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setStatus(303);
    }
}
