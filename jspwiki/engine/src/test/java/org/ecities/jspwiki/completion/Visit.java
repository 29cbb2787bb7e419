package org.ecities.jspwiki.completion;

import jakarta.servlet.http.HttpServletRequest;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Requests for tests: answers the named getters, and any header with what a proxy or a liar would send. */
final class Visit {

    private Visit() {
    }

    static HttpServletRequest from(String remoteAddress) {
        return with(Map.of("getRemoteAddr", remoteAddress, "getHeader", "10.0.0.1"));
    }

    static HttpServletRequest to(String scheme, String server, int port) {
        return with(Map.of("getScheme", scheme, "getServerName", server, "getServerPort", port, "getHeader", "evil.example"));
    }

    private static HttpServletRequest with(Map<String, Object> answers) {
        return (HttpServletRequest) Proxy.newProxyInstance(Visit.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
