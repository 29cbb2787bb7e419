package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The address that people use, for links that leave the site. */
public final class SiteAddress {

    private final Optional<String> set;

    /** With the address the operator set, without slash at the end. */
    public SiteAddress(Optional<String> set) {
        this.set = set;
    }

    /** The address the operator set; what a browser claims is never put into a mail. */
    Optional<String> known() {
        return set;
    }

    /** For somebody to copy from the screen: the address set, else the one of their own browser. */
    String of(HttpServletRequest request) {
        StringBuffer url = request.getRequestURL();
        return set.orElseGet(() -> url.substring(0, url.length() - request.getRequestURI().length()));
    }
}
