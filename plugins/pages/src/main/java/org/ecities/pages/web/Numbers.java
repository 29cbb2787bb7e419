package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.ecities.pages.PageRefusedException;

/** Whole numbers in addresses and forms. */
public final class Numbers {

    /** The largest number that is read: 18 digits always fit a long. */
    public static final long MAX = 999_999_999_999_999_999L;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private Numbers() {}

    /**
     * A parameter's number, if the request has the parameter.
     *
     * @param max largest accepted number
     * @throws PageRefusedException when it is not a whole number from 0 to {@code max}
     */
    public static OptionalLong optional(HttpServletRequest request, String parameter, long max) {
        String typed = request.getParameter(parameter);
        if (typed == null || typed.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!DIGITS.matcher(typed).matches() || Long.parseLong(typed) > max) {
            throw new PageRefusedException("pages.refused.number", parameter, typed, max);
        }
        return OptionalLong.of(Long.parseLong(typed));
    }

    /** A version number, if the request has the parameter. */
    static OptionalLong version(HttpServletRequest request, String parameter) {
        return optional(request, parameter, Integer.MAX_VALUE);
    }
}
