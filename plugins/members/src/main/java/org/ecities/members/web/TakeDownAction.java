package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ecities.members.Pace;
import org.ecities.members.Suggestions;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /take-down}: anybody asks that something on a page is taken down; the secretariat decides. */
public final class TakeDownAction extends OpenForm {

    /** Address of the form. */
    public static final String PATH = "/take-down";

    private static final String PAGES = "/wiki/";
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);

    private final transient Suggestions suggestions;

    /** Connects the parts. */
    public TakeDownAction(Suggestions suggestions, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.takeDown.often");
        this.suggestions = suggestions;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, request).with("message", message).status(status));
    }

    private static ShellPage screen(Visit visit, HttpServletRequest request) {
        ShellPage page = ShellPage.of("takedown", visit.messages().text("members.takeDown.title"))
                .with("maxSaid", Suggestions.MAX_SAID)
                .with("maxSource", Suggestions.MAX_SOURCE)
                .with("done", false)
                .with("message", "");
        for (String field : List.of("page", "said", "source", "email")) {
            page.with(field, Fields.text(request, field));
        }
        return page;
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        suggestions.takeDown(visit.asker(), page(Fields.text(request, "page")), new Suggestions.Wish(
                "", Fields.text(request, "said"), Fields.text(request, "source"), Fields.text(request, "email"),
                visit.locale().getLanguage()));
        Shell.show(request, response, screen(visit, request).with("done", true));
    }

    /** The name of a page; of an address that was copied from a browser, the last part. */
    private static String page(String typed) {
        int start = typed.indexOf(PAGES);
        if (start < 0) {
            return typed;
        }
        String part = typed.substring(start + PAGES.length()).split("[?#]", 2)[0];
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            throw new PageRefusedException("members.suggest.page", typed);
        }
    }
}
