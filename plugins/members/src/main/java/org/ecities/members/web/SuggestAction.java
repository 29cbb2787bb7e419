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
import org.ecities.members.Pace;
import org.ecities.members.Suggestions;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.store.PageVersion;

/** {@code /suggest/<page>?field=}: anybody suggests a correction, also without an account. */
public final class SuggestAction extends OpenForm {

    /** Beginning of the addresses. */
    public static final String PATH = "/suggest";

    /** Suggestions of one network or account: five, then one in twelve minutes. */
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);

    private final transient Pages pages;
    private final transient Suggestions suggestions;

    /** Connects the parts. */
    public SuggestAction(Pages pages, Suggestions suggestions, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.suggest.often");
        this.pages = pages;
        this.suggestions = suggestions;
    }

    @Override
    protected void answer(
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
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        suggestions.suggest(visit.asker(), pageName(request), new Suggestions.Wish(
                Fields.text(request, "field"), Fields.text(request, "said"), Fields.text(request, "source"),
                Fields.text(request, "email"), visit.locale().getLanguage()));
        PageVersion page = pages.view(visit.asker(), pageName(request)).orElseThrow();
        Shell.show(request, response, screen(visit, request, page).with("done", true));
    }
}
