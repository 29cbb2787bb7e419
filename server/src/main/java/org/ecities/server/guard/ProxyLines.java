package org.ecities.server.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * What header lines say about where a request really came from. They are believed only from the operator's own
 * proxies; afterwards they are gone, so that nobody further in can read them.
 */
public final class ProxyLines implements HttpConfiguration.Customizer {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final Set<String> OTHERS = Set.of(
            "forwarded", "x-real-ip", "x-client-ip", "client-ip", "x-cluster-client-ip", "true-client-ip",
            "proxy-client-ip", "wl-proxy-client-ip");

    private final Addresses proxies;
    private final ForwardedRequestCustomizer believing = new ForwardedRequestCustomizer();

    /** Believes these proxies. */
    public ProxyLines(Addresses proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpFields sent = request.getHeaders();
        HttpFields clean = without(sent);
        if (!proxies.holds(Request.getRemoteAddr(request))) {
            return clean.size() == sent.size() ? request : with(request, clean);
        }
        Request told = believing.customize(with(request, told(sent, clean)), responseHeaders);
        return with(told, without(told.getHeaders()));
    }

    private static HttpFields without(HttpFields sent) {
        HttpFields.Mutable clean = HttpFields.build();
        sent.stream().filter(field -> !aboutOrigin(field.getLowerCaseName())).forEach(clean::add);
        return clean.asImmutable();
    }

    private static boolean aboutOrigin(String name) {
        return name.startsWith("x-forwarded") || name.startsWith("x-proxied") || OTHERS.contains(name);
    }

    /** The lines of our proxy, each with the one value that our proxy itself vouches for: the last one. */
    private HttpFields told(HttpFields sent, HttpFields clean) {
        HttpFields.Mutable told = HttpFields.build(clean);
        String visitor = visitor(values(sent, FOR));
        if (!visitor.isEmpty()) {
            told.put(FOR, visitor);
        }
        putLast(told, sent, PROTO, Set.of("http", "https"));
        putLast(told, sent, HOST, Set.of());
        return told.asImmutable();
    }

    private static void putLast(HttpFields.Mutable told, HttpFields sent, String name, Set<String> accepted) {
        List<String> values = values(sent, name);
        String last = values.isEmpty() ? "" : values.get(values.size() - 1).toLowerCase(Locale.ROOT);
        if (!last.isEmpty() && (accepted.isEmpty() || accepted.contains(last))) {
            told.put(name, last);
        }
    }

    /** The last address that is not one of our proxies: what stands before it anybody may have written. */
    private String visitor(List<String> addresses) {
        for (int i = addresses.size() - 1; i >= 0; i--) {
            if (!proxies.holds(addresses.get(i))) {
                return Addresses.literal(addresses.get(i)).isPresent() ? addresses.get(i) : "";
            }
        }
        return "";
    }

    private static List<String> values(HttpFields sent, String name) {
        return sent.getValuesList(name).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Request with(Request request, HttpFields headers) {
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }
}
