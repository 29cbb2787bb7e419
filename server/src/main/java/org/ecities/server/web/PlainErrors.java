package org.ecities.server.web;

import java.util.Collections;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.ecities.pages.Messages;

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
        Messages words = PlainPage.words(Collections.enumeration(Request.getLocales(request)));
        String sentence = status == HttpStatus.BAD_REQUEST_400 && wrongAddress(request, cause)
                ? words.text("server.error.address")
                : PlainPage.sentence(words, status);
        Content.Sink.write(response, true, PlainPage.html(words, sentence), callback);
    }

    /** The server refuses an address for what it means or, as the cause tells, because it cannot read it at all. */
    private static boolean wrongAddress(Request request, Throwable cause) {
        return request.getHttpURI().hasViolations()
                || cause != null && cause.getCause() instanceof IllegalArgumentException;
    }
}
