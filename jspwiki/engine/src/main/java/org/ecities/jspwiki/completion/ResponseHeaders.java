package org.ecities.jspwiki.completion;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

/** Headers on an answer that a filter sees as a plain servlet response: {@code HttpUtil.addHeader}. */
public final class ResponseHeaders {

    private ResponseHeaders() {
    }

    /**
     * Adds a header beside those of the same name.
     *
     * @throws ClassCastException if the answer is not an HTTP answer
     */
    public static void add(ServletResponse response, String name, String value) {
        ((HttpServletResponse) response).addHeader(name, value);
    }
}
