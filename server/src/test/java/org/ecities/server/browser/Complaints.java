package org.ecities.server.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must not happen on any screen: errors and warnings on the console, uncaught script errors, breaches of
 * the content security policy, parts of a page that do not load, requests to another host.
 */
final class Complaints {

    private static final Set<String> BAD = Set.of("error", "warning");
    /** Said for every status from 400, also of screens that mean it; parts of a page are seen by their answer. */
    private static final String STATUS = "Failed to load resource";

    private static final String REPORT_BREACHES =
            """
            document.addEventListener("securitypolicyviolation", (breach) =>
                console.error(`policy ${breach.violatedDirective} breached by ${breach.blockedURI}`));
            """;

    private final List<String> found = new ArrayList<>();
    private final String home;

    private Complaints(String home) {
        this.home = home;
    }

    /** Listens to all pages of a browser from now on; {@code home} is the one host that may be asked. */
    static Complaints of(BrowserContext context, String home) {
        Complaints complaints = new Complaints(URI.create(home).getAuthority());
        context.addInitScript(REPORT_BREACHES);
        context.onConsoleMessage(complaints::said);
        context.onWebError(error -> complaints.found.add("script error: " + error.error()));
        context.onRequest(complaints::asked);
        context.onResponse(complaints::answered);
        return complaints;
    }

    private void said(ConsoleMessage message) {
        if (BAD.contains(message.type()) && !message.text().startsWith(STATUS)) {
            found.add(message.type() + " on the console of " + message.page().url() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        URI address = URI.create(request.url());
        if (address.getAuthority() != null && !address.getAuthority().equals(home)) {
            found.add("request to another host: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            found.add("part of a page not loaded: " + response.status() + " " + response.url());
        }
    }

    /** True when one of the complaints holds these words. */
    boolean include(String words) {
        return found.stream().anyMatch(complaint -> complaint.contains(words));
    }

    /** All complaints so far; they are forgotten here. */
    List<String> take() {
        List<String> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
