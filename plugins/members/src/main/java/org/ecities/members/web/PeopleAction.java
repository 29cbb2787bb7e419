package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.members.people.Person;
import org.ecities.members.people.SentLink;
import org.ecities.members.people.WhosWho;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schemas;

/**
 * {@code /people}: the secretariat, and institutions for themselves, list people in the who's who, send them another link,
 * and take an entry back.
 */
public final class PeopleAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/people";

    private final transient WhosWho whosWho;
    private final transient PersonForm form;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public PeopleAction(WhosWho whosWho, Schemas schemas, FieldTypes types, SiteAddress site) {
        this.whosWho = whosWho;
        this.form = new PersonForm(schemas, types);
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        require(visit);
        Shell.show(request, response, screen(visit, request, Map.of(), Map.of()));
    }

    private void require(Visit visit) {
        if (!whosWho.listing().may(visit.asker())) {
            throw new NotAllowedException(Right.CREATE, "");
        }
    }

    private ShellPage screen(
            Visit visit, HttpServletRequest request, Map<String, String[]> params, Map<String, String> problems) {
        List<Field> fields = whosWho.own().fields();
        return ShellPage.of("listed", visit.messages().text("members.people.title"))
                .with("rows", whosWho.listing().seenBy(visit.asker()).stream().map(person -> row(visit, person)).toList())
                .with("formHtml", form.html(
                        fields, field -> Optional.empty(), params, problems, visit.messages(), (out, field) -> {}))
                .with("languages", InstitutionView.languages())
                .with("language", params.isEmpty() ? visit.locale().getLanguage() : Fields.text(request, "language"))
                .with("open", !params.isEmpty())
                .with("withdraw", "")
                .with("link", "")
                .with("mailed", false)
                .with("message", "");
    }

    private static ListedRow row(Visit visit, Person person) {
        return new ListedRow(
                person.name(), Links.view(person.name()), person.called(visit.locale()),
                day(visit, person.listed()),
                person.confirmed().map(day -> day(visit, day)).orElse(""));
    }

    private static String day(Visit visit, LocalDate day) {
        return Moments.of(visit).day(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        require(visit);
        try {
            step(visit, request, response);
        } catch (PageRefusedException refused) {
            Shell.show(request, response, screen(visit, request, request.getParameterMap(), Map.of())
                    .with("message", refused.text(visit.messages()))
                    .status(422));
        }
    }

    private void step(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = Fields.text(request, "page");
        switch (Fields.text(request, "do")) {
            case "list" -> list(visit, request, response);
            case "again" -> sent(visit, request, response, whosWho.listing().again(visit.asker(), page));
            case "withdraw" -> Shell.show(
                    request, response, screen(visit, request, Map.of(), Map.of()).with("withdraw", page));
            case "withdrawForGood" -> {
                whosWho.withdraw(visit.asker(), page);
                Fields.goTo(response, PATH);
            }
            default -> throw new PageRefusedException("members.refused.button", Fields.text(request, "do"));
        }
    }

    private void list(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PersonForm.Typed typed = form.read(whosWho.own().fields(), request.getParameterMap(), visit.messages());
        if (!typed.problems().isEmpty()) {
            Shell.show(request, response, screen(visit, request, request.getParameterMap(), typed.problems())
                    .with("message", visit.messages().text("members.entry.check"))
                    .status(422));
            return;
        }
        sent(visit, request, response,
                whosWho.listing().list(visit.asker(), typed.said(), Fields.text(request, "language")));
    }

    private void sent(Visit visit, HttpServletRequest request, HttpServletResponse response, SentLink sent)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, request, Map.of(), Map.of())
                .with("link", site.of(request) + sent.path())
                .with("mailed", sent.mailed()));
    }
}
