package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Visit;

/** Reading fields of a form and going on after it. */
final class Fields {

    private Fields() {}

    /** A field without spaces around it; empty when it was not sent. */
    static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /**
     * A day as browsers send it; absent when the field is empty.
     *
     * @throws PageRefusedException when it is no day
     */
    static Optional<LocalDate> day(HttpServletRequest request, String name) {
        String typed = text(request, name);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException odd) {
            throw new PageRefusedException("members.refused.day", typed);
        }
    }

    /** A number of this site, for example of an invitation. */
    static long number(HttpServletRequest request, String name) {
        String typed = text(request, name);
        if (!typed.matches("[0-9]{1,18}")) {
            throw new PageRefusedException("members.refused.number", name, typed);
        }
        return Long.parseLong(typed);
    }

    /** Who sent the request, for the audit journal. */
    static Actor actor(Visit visit, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return new Actor(visit.asker().login(), address == null ? "" : address);
    }

    /** 303, so that reloading the next screen sends nothing twice. */
    static void goTo(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
