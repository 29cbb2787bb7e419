package org.ecities.server.guard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;

/**
 * Reads forms of usual size before anybody works on them, without a thread: a form that comes byte by byte keeps
 * nobody waiting. A larger one is left to be read in a turn of its own, see {@link #left}.
 */
public final class WholeForms extends Handler.Wrapper {

    /** The largest form that is read here; page texts and data sheets are smaller almost always. */
    private static final long MAX_BYTES = 64L * 1024;
    /** Forms that are read at the same time; together with their size a bound for the memory they take. */
    private static final int MAX_FORMS = 500;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String READ = WholeForms.class.getName();

    private final Semaphore places = new Semaphore(MAX_FORMS);
    private final int fields;

    /**
     * Stands in front of a handler.
     *
     * @param fields largest number of fields of a form
     */
    public WholeForms(Handler next, int fields) {
        super(next);
        this.fields = fields;
    }

    /** True when the body of a request is still to be read. */
    public static boolean left(Request request) {
        return request.getAttribute(READ) == null && (request.getLength() > 0 || chunked(request));
    }

    private static boolean chunked(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length <= 0 || length > MAX_BYTES || !form(request) || !places.tryAcquire()) {
            return super.handle(request, response, callback);
        }
        FormFields.onFields(request, charset(request), fields, (int) MAX_BYTES, new Ready(request, response, callback));
        return true;
    }

    private static boolean form(Request request) {
        return FORM.equals(MimeTypes.getContentTypeWithoutCharset(request.getHeaders().get(HttpHeader.CONTENT_TYPE)));
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception failed) {
            Response.writeError(request, response, callback, failed);
        }
    }

    private static Charset charset(Request request) {
        String named = MimeTypes.getCharsetFromContentType(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        return named != null && Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
    }

    /**
     * Goes on when the form is there. One that could not be read fails again, with the same reason, for whoever asks
     * for its fields.
     */
    private final class Ready implements Promise.Invocable<Fields> {

        private final Request request;
        private final Response response;
        private final Callback callback;

        private Ready(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        @Override
        public void succeeded(Fields form) {
            later();
        }

        @Override
        public void failed(Throwable unreadable) {
            later();
        }

        /** Whoever calls this is the one that reads on; what the form sets off must not keep it. */
        private void later() {
            places.release();
            request.setAttribute(READ, true);
            request.getContext().execute(() -> goOn(request, response, callback));
        }
    }
}
