package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.NetworkAddress;
import org.ecities.members.Pace;
import org.ecities.members.Suggestions;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.store.PageVersion;

/** {@code /suggest/<page>?field=}: anybody suggests a correction, also without an account. */
public final class SuggestAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/suggest";

    /** Suggestions of one network or account: five, then one in twelve minutes. */
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);

    private final transient Pages pages;
    private final transient Suggestions suggestions;
    private final transient Pace pace;

    /** Connects the parts. */
    public SuggestAction(Pages pages, Suggestions suggestions, Clock clock) {
        this.pages = pages;
        this.suggestions = suggestions;
        this.pace = new Pace(AT_ONCE, EACH, clock);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, "", 200);
    }

    @Override
    protected void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, visit.messages().text("pages.error.again"), 403);
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        if (page.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.suggest.page", pageName(request)));
        } else {
            Shell.show(request, response, screen(visit, request, page.get()).with("message", message).status(status));
        }
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, PageVersion page) {
        List<Option> fields = new ArrayList<>();
        fields.add(new Option("", visit.messages().text("members.suggest.text")));
        for (Field field : suggestions.fields(page)) {
            String now = suggestions.now(page, field, visit.locale());
            fields.add(new Option(field.id(), field.label(visit.locale()) + (now.isBlank() ? "" : ": " + shortened(now))));
        }
        return ShellPage.about("suggest", visit.messages().text("members.suggest.title", page.name()), page.name())
                .with("path", PATH + "/" + Links.segment(page.name()))
                .with("viewHref", Links.view(page.name()))
                .with("fields", fields)
                .with("field", Fields.text(request, "field"))
                .with("said", Fields.text(request, "said"))
                .with("source", Fields.text(request, "source"))
                .with("email", Fields.text(request, "email"))
                .with("maxSaid", Suggestions.MAX_SAID)
                .with("maxSource", Suggestions.MAX_SOURCE)
                .with("done", false)
                .with("message", "");
    }

    private static String shortened(String text) {
        int most = 60;
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, line.offsetByCodePoints(0, most / 2)) + "…";
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = visit.isSignedIn() ? visit.asker().login() : NetworkAddress.network(Fields.actor(visit, request).address());
        Duration wait = pace.take(key);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            answer(visit, request, response, visit.messages().text("members.suggest.often", wait.toMinutes() + 1), 429);
            return;
        }
        try {
            suggestions.suggest(visit.asker(), pageName(request), new Suggestions.Wish(
                    Fields.text(request, "field"), Fields.text(request, "said"), Fields.text(request, "source"),
                    Fields.text(request, "email"), visit.locale().getLanguage()));
            PageVersion page = pages.view(visit.asker(), pageName(request)).orElseThrow();
            Shell.show(request, response, screen(visit, request, page).with("done", true));
        } catch (PageRefusedException refused) {
            pace.giveBack(key);
            answer(visit, request, response, refused.text(visit.messages()), 422);
        }
    }
}
