package org.ecities.server.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Leaves out what a visitor says about languages and encodings when it is no list of words: a wish that cannot be
 * read is as good as none, and nobody further in has to cope with it.
 */
public final class UnreadableLines implements HttpConfiguration.Customizer {

    private static final Set<String> WISHES = Set.of("accept-language", "accept-encoding");
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9*,;=.\\- \\t]{0,1000}");

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpFields sent = request.getHeaders();
        if (sent.stream().noneMatch(UnreadableLines::unreadable)) {
            return request;
        }
        HttpFields.Mutable clean = HttpFields.build();
        sent.stream().filter(field -> !unreadable(field)).forEach(clean::add);
        HttpFields readable = clean.asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return readable;
            }
        };
    }

    private static boolean unreadable(HttpField field) {
        return WISHES.contains(field.getLowerCaseName())
                && field.getValue() != null
                && !READABLE.matcher(field.getValue()).matches();
    }
}
