package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.members.Suggestions;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.store.Suggestion;

/** {@code /suggestion/<number>}: whoever keeps the page accepts a suggestion, changes the page by hand, or declines. */
public final class SuggestionAction extends Action {

    private static final String WORK = "/work";

    private final transient Suggestions suggestions;

    /** Works on the suggestions. */
    public SuggestionAction(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, "", 200);
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        Optional<Suggestions.Found> found = suggestions.find(visit.asker(), number(request));
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.suggest.none", number(request)));
        } else {
            Shell.show(request, response, screen(visit, found.get()).with("message", message).status(status));
        }
    }

    /** Numbers that are none lead nowhere. */
    private static long number(HttpServletRequest request) {
        String typed = pageName(request);
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private ShellPage screen(Visit visit, Suggestions.Found found) {
        Suggestion suggestion = found.suggestion();
        Optional<Field> field = suggestions.field(found);
        String page = found.page().name();
        return ShellPage.about("suggestion", visit.messages().text("members.suggestion.title", page), page)
                .with("path", Suggestions.path(suggestion))
                .with("label", field.map(one -> one.label(visit.locale())).orElse(visit.messages().text("members.suggest.text")))
                .with("now", field.map(one -> suggestions.now(found.page(), one, visit.locale())).orElse(""))
                .with("takeDown", suggestion.kind() == Suggestion.Kind.TAKE_DOWN)
                .with("suggestion", suggestion)
                .with("made", Moments.of(visit).minute(suggestion.made()))
                .with("answered", !suggestion.email().isEmpty())
                .with("open", suggestion.state() == Suggestion.State.OPEN)
                .with("state", visit.messages().text("members.suggestion.state." + suggestion.state()))
                .with("writable", suggestions.writable(found))
                .with("viewHref", Links.view(page))
                .with("changeHref", suggestion.field().isEmpty() ? Links.edit(page) : Links.form(page))
                .with("message", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = Fields.text(request, "do");
        try {
            switch (wanted) {
                case "accept" -> suggestions.accept(
                        visit.asker(), number(request), visit.messages().text("members.suggestion.note"));
                case "changed" -> suggestions.changed(visit.asker(), number(request));
                case "decline" -> suggestions.decline(visit.asker(), number(request), Fields.text(request, "reason"));
                default -> throw new PageRefusedException("members.refused.button", wanted);
            }
            Fields.goTo(response, WORK);
        } catch (PageRefusedException refused) {
            answer(visit, request, response, refused.text(visit.messages()), 422);
        }
    }
}
