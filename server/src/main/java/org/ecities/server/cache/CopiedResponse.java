package org.ecities.server.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Takes a copy of an answer while it is written, and notes whether it says anything to one visitor alone. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private static final Set<String> HARMLESS = Set.of("content-type", "content-length");

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private boolean personal;
    private ServletOutputStream stream;
    private PrintWriter writer;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    /** True when it can be given to everybody: status 200, no cookie, no header of its own, not too large. */
    boolean common() {
        return getStatus() == SC_OK && !personal && copy.size() <= AnswerCache.MAX_ANSWER_BYTES;
    }

    byte[] bytes() {
        return copy.toByteArray();
    }

    /** Writes out what a writer still holds. */
    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        note(name);
        super.addHeader(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        note(name);
        super.setIntHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long value) {
        note(name);
        super.setDateHeader(name, value);
    }

    private void note(String name) {
        personal |= !HARMLESS.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        copy.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Copying(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        finish();
        super.flushBuffer();
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream out;

        private Copying(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }

        @Override
        public void write(int b) throws IOException {
            keep(new byte[] {(byte) b}, 0, 1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            keep(bytes, from, length);
            out.write(bytes, from, length);
        }

        /** One byte more than the limit is enough to see that it is passed. */
        private void keep(byte[] bytes, int from, int length) {
            copy.write(bytes, from, Math.min(length, AnswerCache.MAX_ANSWER_BYTES + 1 - copy.size()));
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
