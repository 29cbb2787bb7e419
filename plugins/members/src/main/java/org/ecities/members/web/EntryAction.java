package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ecities.members.people.EntryLinks;
import org.ecities.members.people.Person;
import org.ecities.members.people.WhosWho;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /entry?key=}: the page behind a personal link. Opening it tells nothing of the person, since scanners of mails
 * open links; its button shows the entry, and each further step is a form with the key.
 */
public final class EntryAction extends Action {

    private static final int GONE = 410;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final transient WhosWho whosWho;
    private final transient EntryScreen screen;
    private final transient Clock clock;

    /**
     * Connects the parts.
     *
     * @param screen how an entry looks to its person
     */
    public EntryAction(WhosWho whosWho, EntryScreen screen, Clock clock) {
        this.whosWho = whosWho;
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (reached(visit, request, response).isPresent()) {
            Shell.show(request, response, closed(visit, request, ""));
        }
    }

    private static ShellPage closed(Visit visit, HttpServletRequest request, String message) {
        return ShellPage.of("entry", visit.messages().text("members.entry.title"))
                .with("key", Fields.text(request, "key"))
                .with("step", "closed")
                .with("message", message)
                .with("notice", "");
    }

    /** The entry while the link is good; says by itself why it is not. */
    private Optional<Person> reached(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        Optional<EntryLinks.Reached> found = whosWho.links().find(Fields.text(request, "key"));
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.entry.unknown"));
            return Optional.empty();
        }
        boolean removed = found.get().person().state() == Person.State.REMOVED;
        if (removed || !found.get().link().openAt(clock.instant())) {
            Shell.show(request, response, ShellPage.of("entry", visit.messages().text("members.entry.title"))
                    .with("step", removed ? "removed" : "late")
                    .with("message", "")
                    .with("notice", "")
                    .status(GONE));
            return Optional.empty();
        }
        return found.map(EntryLinks.Reached::person);
    }

    @Override
    protected void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Person> person = reached(visit, request, response);
        if (person.isPresent()) {
            String again = visit.messages().text("pages.error.again");
            // Without a token nobody has shown that a person pressed the button.
            Shell.show(request, response, closed(visit, request, again).status(403));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Person> person = reached(visit, request, response);
        if (person.isEmpty()) {
            return;
        }
        try {
            step(visit, request, response, person.get());
        } catch (PageRefusedException refused) {
            String why = refused.text(visit.messages());
            Shell.show(request, response, screen.again(visit, request, person.get(), why, Map.of()).status(REFUSED));
        } catch (ConflictException meanwhile) {
            Person now = whosWho.people().byId(person.get().id()).orElse(person.get());
            String why = visit.messages().text("members.entry.meanwhile");
            Shell.show(request, response, screen.again(visit, request, now, why, Map.of()).status(CONFLICT));
        }
    }

    private void step(Visit visit, HttpServletRequest request, HttpServletResponse response, Person person)
            throws ServletException, IOException {
        switch (Fields.text(request, "do")) {
            case "open" -> Shell.show(request, response, screen.open(visit, request, person, ""));
            case "save" -> save(visit, request, response, person);
            case "hide" -> {
                whosWho.own().hide(person);
                done(visit, request, response, person, "members.entry.hidden");
            }
            case "show" -> {
                whosWho.own().show(person);
                done(visit, request, response, person, "members.entry.shown");
            }
            case "remove" -> Shell.show(request, response, ShellPage.of("entry", visit.messages().text("members.entry.remove.title"))
                    .with("key", Fields.text(request, "key"))
                    .with("step", "remove")
                    .with("message", "")
                    .with("notice", ""));
            case "removeForGood" -> {
                whosWho.remove(person);
                Shell.show(request, response, ShellPage.of("entry", visit.messages().text("members.entry.title"))
                        .with("step", "gone")
                        .with("message", "")
                        .with("notice", ""));
            }
            default -> throw new PageRefusedException("members.refused.button", Fields.text(request, "do"));
        }
    }

    private void save(Visit visit, HttpServletRequest request, HttpServletResponse response, Person person)
            throws ServletException, IOException {
        PersonForm.Typed typed = screen.typed(visit, request);
        if (!typed.problems().isEmpty()) {
            String why = visit.messages().text("members.entry.check");
            Shell.show(request, response, screen.again(visit, request, person, why, typed.problems()).status(REFUSED));
            return;
        }
        whosWho.own().save(
                person, typed.values(), screen.choices(request), visit.messages().text("members.entry.scope"));
        done(visit, request, response, person, "members.entry.saved");
    }

    private void done(
            Visit visit, HttpServletRequest request, HttpServletResponse response, Person before, String notice)
            throws ServletException, IOException {
        Person now = whosWho.people().byId(before.id()).orElse(before);
        Shell.show(request, response, screen.open(visit, request, now, visit.messages().text(notice)));
    }
}
