package org.ecities.server.web;

import java.util.Collections;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that are too broken to reach the wiki: one plain screen, no details of the program. */
final class PlainErrors extends ErrorHandler {

    private final SecurityHeaders headers;

    PlainErrors(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        headers.lines().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        String page = PlainPage.html(PlainPage.words(Collections.enumeration(Request.getLocales(request))), status);
        Content.Sink.write(response, true, page, callback);
    }
}
