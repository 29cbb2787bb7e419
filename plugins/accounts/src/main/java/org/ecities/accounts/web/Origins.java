package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.ecities.accounts.Origin;

/** Reads where a request comes from. */
final class Origins {

    private Origins() {}

    static Origin of(HttpServletRequest request) {
        return new Origin(
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""),
                Cookies.read(request, Cookies.DEVICE).orElse(""));
    }
}
