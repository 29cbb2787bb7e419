package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.ecities.pages.files.FileKind;
import org.ecities.pages.files.FileKind.Opening;
import org.ecities.store.FileVersion;

/**
 * Sends the content of a file. Whatever it holds, it cannot act in the name of this site: the browser must believe
 * the type, runs nothing, loads nothing, and saves all but pictures and plain text.
 */
final class FileAnswer {

    private static final String ALONE = "default-src 'none'; sandbox";
    private static final String UNNAMED = "application/octet-stream";

    private FileAnswer() {}

    /** Content opens only when it is sent. */
    interface Content {
        InputStream open() throws IOException;
    }

    static void send(
            Visit visit, HttpServletRequest request, HttpServletResponse response, FileVersion file, Content content)
            throws IOException {
        String etag = "\"" + file.sha256() + "\"";
        response.setHeader("Content-Security-Policy", ALONE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", visit.asker().signedIn() ? "private, no-cache" : "no-cache");
        response.setHeader("ETag", etag);
        String known = request.getHeader("If-None-Match");
        // A server in front may have marked the tag when it compressed the content.
        if (known != null && known.contains(file.sha256())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Opening opening = FileKind.ofType(file.type()).map(FileKind::opening).orElse(Opening.UNNAMED_DOWNLOAD);
        response.setContentType(type(file, opening));
        response.setHeader("Content-Disposition", disposition(file.name(), opening));
        response.setContentLengthLong(file.size());
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = content.open()) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private static String type(FileVersion file, Opening opening) {
        return switch (opening) {
            case TEXT -> file.type() + ";charset=UTF-8";
            case UNNAMED_DOWNLOAD -> UNNAMED;
            case PICTURE, DOWNLOAD -> file.type();
        };
    }

    /** The name for old programs in ASCII, and as it is (RFC 6266). */
    private static String disposition(String name, Opening opening) {
        boolean shown = opening == Opening.PICTURE || opening == Opening.TEXT;
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return (shown ? "inline" : "attachment")
                + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + Links.segment(name);
    }
}
