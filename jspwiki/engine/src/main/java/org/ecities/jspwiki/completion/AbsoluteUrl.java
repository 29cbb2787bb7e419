package org.ecities.jspwiki.completion;

import jakarta.servlet.http.HttpServletRequest;

/** The address under which a visitor reached us: {@code HttpUtil.getAbsoluteUrl}. */
public final class AbsoluteUrl {

    private AbsoluteUrl() {
    }

    /**
     * Scheme, host and port (unless it is the scheme's own) of the request, followed by {@code path} as it is; a null
     * path adds nothing. Forwarded headers are not read: any visitor can send them, so only the server, which knows
     * its proxies, may let them change the request.
     */
    public static String of(HttpServletRequest request, String path) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        String origin = scheme + "://" + request.getServerName();
        String withPort = port == portOf(scheme) ? origin : origin + ":" + port;
        return path == null ? withPort : withPort + path;
    }

    private static int portOf(String scheme) {
        return "https".equalsIgnoreCase(scheme) ? 443 : 80;
    }
}
