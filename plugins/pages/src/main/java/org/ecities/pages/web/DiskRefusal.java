package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletResponse;
import org.ecities.pages.Messages;
import org.ecities.store.DiskRefusesException;

/** How a disk that takes nothing is told to the person who wanted to save. */
public final class DiskRefusal {

    /** Insufficient Storage (RFC 4918). */
    private static final int INSUFFICIENT_STORAGE = 507;
    /** When a program may try again: room is made by a person. */
    private static final String RETRY_SECONDS = "60";

    private DiskRefusal() {}

    /** 507 for a full disk, 503 for any other reason; programs are told when to come back. */
    public static int status(HttpServletResponse response, DiskRefusesException refused) {
        response.setHeader("Retry-After", RETRY_SECONDS);
        return refused.reason() == DiskRefusesException.Reason.FULL
                ? INSUFFICIENT_STORAGE
                : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /** That nothing was saved, why, and what to do now. */
    public static String sentences(Messages words, DiskRefusesException refused, Typed typed) {
        return words.text("pages.disk." + refused.reason()) + " " + words.text("pages.disk." + typed);
    }

    /** What becomes of what somebody sent. */
    public enum Typed {
        /** It is shown again in a form. */
        SHOWN,
        /** Files have to be chosen again. */
        FILES,
        /** Nothing worth keeping was typed. */
        NOTHING
    }
}
