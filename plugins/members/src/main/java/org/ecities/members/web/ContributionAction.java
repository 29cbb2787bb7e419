package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ecities.members.Commitment;
import org.ecities.members.Contribution;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.Members;
import org.ecities.members.Term;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /institution/letter/<page>?year=}: what an institution and its people did in a year, one page for paper; for its
 * people and the secretariat.
 */
public final class ContributionAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/institution/letter";
    /** More pages are only counted, so that the letter stays on one sheet of paper. */
    static final int LISTED = 15;

    private static final int YEARS = 10;

    private final transient Members members;
    private final transient Function<String, String> names;

    /**
     * Connects the parts.
     *
     * @param names name of a person by login
     */
    public ContributionAction(Members members, Function<String, String> names) {
        this.members = members;
        this.names = names;
    }

    /** Address of the letter of an institution. */
    static String href(String page) {
        return PATH + "/" + Links.segment(page);
    }

    /** Somebody on a post. */
    public record Holder(String post, String name, String from, String last) {}

    /** A page that was changed. */
    public record ChangedPage(String title, int changes, int sheets, String last) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = pageName(request);
        Optional<Institution> found = members.institutions().byPage(page);
        boolean own = found.filter(institution -> Institutions.actsFor(visit.asker(), institution)).isPresent();
        if (!own && !visit.asker().secretariat()) {
            throw new NotAllowedException(Right.EDIT, page);
        }
        Optional<Year> year = year(request);
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.institution.none", page));
        } else if (year.isEmpty()) {
            String typed = Fields.text(request, "year");
            Failures.show(request, response, 422, visit.messages().text("members.contribution.year.wrong", typed, now().toString()));
        } else {
            Shell.show(request, response, screen(visit, members.contributions().of(found.get(), year.get())));
        }
    }

    private Year now() {
        return members.contributions().thisYear();
    }

    /** This year where none is asked for; absent for what is none, and for years to come. */
    private Optional<Year> year(HttpServletRequest request) {
        String typed = Fields.text(request, "year");
        if (typed.isEmpty()) {
            return Optional.of(now());
        }
        return typed.matches("[0-9]{4}") ? Optional.of(Year.parse(typed)).filter(year -> !year.isAfter(now())) : Optional.empty();
    }

    private ShellPage screen(Visit visit, Contribution letter) {
        Institution institution = letter.institution();
        List<Contribution.ChangedPage> pages = letter.pages();
        return ShellPage.of("contribution", visit.messages().text("members.contribution.title", letter.year().toString()))
                .with("printing", true)
                .with("name", institution.name(visit.locale()))
                .with("path", href(institution.page()))
                .with("backHref", InvitationRows.href(institution.page()))
                .with("years", years())
                .with("year", letter.year().toString())
                .with("today", InstitutionView.day(visit, members.contributions().today()))
                .with("membership", InstitutionView.membership(visit.messages(), institution))
                .with("since", institution.post().since().map(day -> InstitutionView.day(visit, day)).orElse(""))
                .with("commitments", commitments(visit, institution))
                .with("holders", letter.terms().stream().map(term -> holder(visit, term)).toList())
                .with("changes", letter.changes())
                .with("sheets", letter.sheets())
                .with("pages", pages.stream().limit(LISTED).map(page -> page(visit, page)).toList())
                .with("more", Math.max(0, pages.size() - LISTED))
                .with("hidden", letter.hidden())
                .with("confirmed", letter.confirmed().size())
                .with("confirmedLast", last(visit, letter.confirmed()))
                .with("suggestions", letter.suggestions())
                .with("questions", letter.questions());
    }

    private List<String> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> now().minusYears(back).toString()).toList();
    }

    private static List<Option> commitments(Visit visit, Institution institution) {
        return Arrays.stream(Commitment.values())
                .filter(institution.post().commitments()::containsKey)
                .map(one -> new Option(
                        visit.messages().text("members.commitment." + one.field()),
                        InstitutionView.day(visit, institution.post().commitments().get(one))))
                .toList();
    }

    private Holder holder(Visit visit, Term term) {
        return new Holder(
                visit.messages().text("members.role." + term.role().word()),
                names.apply(term.login()),
                InstitutionView.day(visit, term.from()),
                term.last().map(day -> InstitutionView.day(visit, day)).orElse(""));
    }

    private ChangedPage page(Visit visit, Contribution.ChangedPage page) {
        return new ChangedPage(
                members.titles().of(page.page(), visit.locale()), page.text(), page.sheet(),
                InstitutionView.day(visit, page.last()));
    }

    private static String last(Visit visit, List<LocalDate> days) {
        return days.isEmpty() ? "" : InstitutionView.day(visit, days.get(days.size() - 1));
    }
}
