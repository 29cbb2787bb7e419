package org.ecities.members.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.members.Commitment;
import org.ecities.members.Institution;
import org.ecities.members.Mandate;
import org.ecities.members.Mandates;
import org.ecities.members.Members;
import org.ecities.members.Membership;
import org.ecities.members.Seat;
import org.ecities.members.SeatEntry;
import org.ecities.members.SeatRole;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.FileStore;
import org.ecities.store.FileVersion;
import org.ecities.store.PageStore;

/** What the screen of an institution shows. */
final class InstitutionView {

    private final Members members;
    private final PageStore pages;
    private final FileStore files;
    private final Function<String, String> names;
    private final InvitationRows rows;
    private final EnteredRows entered;
    private final Clock clock;

    /**
     * Connects the parts.
     *
     * @param names name of a person by login, for people who are signed in
     */
    InstitutionView(
            Members members, PageStore pages, FileStore files, EnteredRows entered, Function<String, String> names, Clock clock) {
        this.entered = entered;
        this.clock = clock;
        this.members = members;
        this.pages = pages;
        this.files = files;
        this.names = names;
        this.rows = new InvitationRows(members.institutions(), clock);
    }

    ShellPage screen(Visit visit, Institution institution) {
        Messages words = visit.messages();
        boolean secretariat = visit.asker().secretariat();
        boolean holder = institution.post().holder().filter(seat -> mine(visit, seat)).isPresent();
        return ShellPage.of("institution", institution.name(visit.locale()))
                .with("institution", institution)
                .with("path", InvitationRows.href(institution.page()))
                .with("pageHref", Links.view(institution.page()))
                .with("contributionHref", ContributionAction.href(institution.page()))
                .with("mainHref", Links.view(institution.mainPage()))
                .with("mainPage", institution.mainPage())
                .with("membership", membership(words, institution))
                .with("since", institution.post().since().map(day -> day(visit, day)).orElse(""))
                .with("checked", institution.post().checked().map(at -> Moments.of(visit).day(at)).orElse(""))
                .with("reason", institution.post().reason())
                .with("paused", institution.post().isPaused())
                .with("seats", seats(visit, institution))
                .with("next", institution.post().next().map(seat -> seat(visit, institution, SeatRole.HOLDER, Optional.of(seat))).orElse(null))
                .with("invitations", members.invitations().of(institution).stream().map(found -> rows.row(visit, found)).toList())
                .with("letters", letters(institution))
                .with("papersHref", Links.view(institution.papers()))
                .with("uploadHref", Links.upload(institution.papers()))
                .with("secretariat", secretariat)
                .with("hands", secretariat || holder)
                .with("languages", languages())
                .with("language", visit.locale().getLanguage())
                .with("memberships", memberships(words))
                .with("commitments", commitments(visit, institution))
                .with("association", institution.kind().equals(Mandates.ASSOCIATION))
                .with("mandates", mandates(visit, institution))
                .with("entered", entered.of(visit, institution))
                .with("log", log(visit, institution))
                .with("email", "")
                .with("fullName", "")
                .with("lastDay", "")
                .with("link", "")
                .with("mailed", false)
                .with("message", "")
                .with("notice", "");
    }

    private static boolean mine(Visit visit, Seat seat) {
        return seat.login().equalsIgnoreCase(visit.asker().login());
    }

    static String membership(Messages words, Institution institution) {
        String word = institution.post().membership().map(Membership::word).orElse("none");
        return words.text("members.membership." + word);
    }

    private List<SeatView> seats(Visit visit, Institution institution) {
        return Arrays.stream(SeatRole.values())
                .map(role -> seat(visit, institution, role, institution.post().seat(role)))
                .toList();
    }

    private SeatView seat(Visit visit, Institution institution, SeatRole role, Optional<Seat> seat) {
        String label = visit.messages().text("members.role." + role.word());
        if (seat.isEmpty()) {
            return new SeatView(role.word(), label, "", "", "", "", "", "", "", "", false, false);
        }
        Seat held = seat.get();
        Moments moments = Moments.of(visit);
        return new SeatView(
                role.word(),
                label,
                names.apply(held.login()),
                held.login(),
                day(visit, held.from()),
                held.lastDay().map(day -> day(visit, day)).orElse(""),
                held.letter().orElse(""),
                held.letter().map(file -> Links.file(institution.papers(), file)).orElse(""),
                held.letterDue().map(day -> day(visit, day)).orElse(""),
                held.confirmed().map(moments::day).orElse(""),
                held.asked().isPresent(),
                mine(visit, held));
    }

    /** Days are counted in UTC and shown as they are, in whatever zone the visitor lives. */
    static String day(Visit visit, LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Moments.of(new Visit(visit.asker(), visit.locale(), () -> "")).day(noon);
    }

    private List<String> letters(Institution institution) {
        return pages.head(institution.papers())
                .map(page -> files.files(page.pageId()).stream().map(FileVersion::name).toList())
                .orElse(List.of());
    }

    static List<Option> languages() {
        return Messages.LANGUAGES.stream()
                .map(language -> new Option(language.getLanguage(), language.getDisplayName(language)))
                .toList();
    }

    private static List<Option> memberships(Messages words) {
        return Arrays.stream(Membership.values())
                .filter(kind -> kind != Membership.PAUSED)
                .map(kind -> new Option(kind.word(), words.text("members.membership." + kind.word())))
                .toList();
    }

    /**
     * A commitment on the screen.
     *
     * @param field id of its field
     * @param label what it is called
     * @param day   when it was met, as a browser takes it; empty for not yet
     */
    public record CommitmentView(String field, String label, String day) {}

    private static List<CommitmentView> commitments(Visit visit, Institution institution) {
        return Arrays.stream(Commitment.values())
                .map(one -> new CommitmentView(
                        one.field(),
                        visit.messages().text("members.commitment." + one.field()),
                        Optional.ofNullable(institution.post().commitments().get(one)).map(LocalDate::toString).orElse("")))
                .toList();
    }

    private List<MandateRow> mandates(Visit visit, Institution association) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return association.post().mandates().values().stream()
                .flatMap(mandate -> members.institutions().byId(mandate.member()).stream()
                        .map(member -> mandate(visit, mandate, member, today)))
                .toList();
    }

    private static MandateRow mandate(Visit visit, Mandate mandate, Institution member, LocalDate today) {
        String name = member.name(visit.locale());
        String since = day(visit, mandate.since());
        String words = mandate.ended()
                .map(end -> visit.messages().text("members.mandate.over", name, since, day(visit, end)))
                .orElseGet(() -> visit.messages().text("members.mandate.row", name, since));
        return new MandateRow(
                mandate.member(), words, visit.messages().text("members.mandate.form", name),
                mandate.runs(today) ? Links.form(member.mainPage()) : "");
    }

    /** What happened, the newest first. */
    private List<String> log(Visit visit, Institution institution) {
        List<String> lines = new ArrayList<>();
        for (SeatEntry entry : members.institutions().entries(institution.pageId())) {
            lines.add(0, visit.messages().text(
                    "members.log." + entry.kind(), Moments.of(visit).minute(entry.at()), names.apply(entry.author()),
                    detail(visit, entry)));
        }
        return lines;
    }

    private String detail(Visit visit, SeatEntry entry) {
        List<String> parts = new ArrayList<>();
        SeatRole.of(entry.fact("role")).ifPresent(role -> parts.add(visit.messages().text("members.role." + role.word())));
        Membership.of(entry.fact("to")).ifPresent(to -> parts.add(visit.messages().text("members.membership." + to.word())));
        Commitment.of(entry.fact("which")).ifPresent(one -> parts.add(visit.messages().text("members.commitment." + one.field())));
        for (String fact : List.of("login", "since", "letter", "lastDay", "day", "file", "reason")) {
            if (!entry.fact(fact).isEmpty()) {
                parts.add(fact.equals("login") ? names.apply(entry.fact(fact)) : entry.fact(fact));
            }
        }
        return String.join(", ", parts);
    }
}
