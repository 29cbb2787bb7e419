package org.ecities.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.PracticePages;
import org.ecities.pages.Right;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.Account;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/**
 * Tells what an institution did in a year: what its people changed while they held its posts. It is for paper, which goes
 * anywhere, so only pages that everybody may read are named; changes of others are counted.
 */
public final class Contributions {

    private static final int AT_ONCE = 500;
    /** More changes of one person are not looked through. */
    private static final int MOST = 20_000;

    private final Pages pages;
    private final Store store;
    private final Institutions institutions;
    private final RecordText records;
    private final Clock clock;

    Contributions(Pages pages, Store store, Institutions institutions, Schemas schemas, Clock clock) {
        this.pages = pages;
        this.store = store;
        this.institutions = institutions;
        this.records = new RecordText(schemas);
        this.clock = clock;
    }

    /** The present year, in UTC. */
    public Year thisYear() {
        return Year.from(clock.instant().atZone(ZoneOffset.UTC));
    }

    /** Today in UTC. */
    public LocalDate today() {
        return PostReading.today(clock);
    }

    /** What an institution did in a year. */
    public Contribution of(Institution institution, Year year) {
        LocalDate first = year.atDay(1);
        LocalDate end = year.atMonth(12).atEndOfMonth();
        List<SeatEntry> entries = institutions.entries(institution.pageId());
        List<Term> terms = TermReading.of(entries, PostReading.today(clock)).stream()
                .filter(term -> term.touches(first, end))
                .toList();
        Set<Long> procedures = institutions.changes(institution.pageId());
        List<PageEvent> events = changes(terms, first, end).stream()
                .filter(event -> !procedures.contains(event.change()) && !PracticePages.is(event.page()))
                .toList();
        Map<String, List<PageEvent>> open = new LinkedHashMap<>();
        events.stream().filter(this::isPublic)
                .forEach(event -> open.computeIfAbsent(event.page(), page -> new ArrayList<>()).add(event));
        List<Contribution.ChangedPage> changed = open.entrySet().stream()
                .map(one -> changed(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Contribution.ChangedPage::text).reversed()
                        .thenComparing(Contribution.ChangedPage::page))
                .toList();
        int named = changed.stream().mapToInt(Contribution.ChangedPage::text).sum();
        return new Contribution(
                institution, year, terms, changed, events.size() - named, confirmed(entries, first, end),
                suggestions(terms, first, end), store.contributions().readerMails(institution.pageId(), year.getValue()));
    }

    private boolean isPublic(PageEvent event) {
        return store.pages().head(event.page()).isPresent() && pages.may(Asker.anonymous(), Right.VIEW, event.page());
    }

    /** Everything that people wrote on days on which they held a post. */
    private List<PageEvent> changes(List<Term> terms, LocalDate first, LocalDate end) {
        List<PageEvent> all = new ArrayList<>();
        for (String login : logins(terms)) {
            byAuthor(author(login), first, end).stream()
                    .filter(event -> terms.stream().anyMatch(term ->
                            term.login().equals(login) && term.covers(PostReading.day(event.at()))))
                    .forEach(all::add);
        }
        return all;
    }

    private static TreeSet<String> logins(List<Term> terms) {
        TreeSet<String> logins = new TreeSet<>();
        terms.forEach(term -> logins.add(term.login()));
        return logins;
    }

    /** Whoever has left for good has another name in the history. */
    private String author(String login) {
        return store.accounts().byLogin(login).flatMap(Account::former).map(Account::pseudonym).orElse(login);
    }

    private List<PageEvent> byAuthor(String author, LocalDate first, LocalDate end) {
        ChangeFilter filter = new ChangeFilter("", author, true, start(first));
        Instant until = start(end.plusDays(1));
        List<PageEvent> found = new ArrayList<>();
        long before = Long.MAX_VALUE;
        int seen = 0;
        List<PageEvent> some = store.activity().recent(filter, before, AT_ONCE);
        while (!some.isEmpty() && seen < MOST) {
            seen += some.size();
            long last = some.get(some.size() - 1).change();
            // A change that was cut is read again, whole.
            boolean cut = some.size() == AT_ONCE && some.get(0).change() != last;
            some.stream()
                    .filter(event -> !cut || event.change() != last)
                    .filter(event -> event.kind() == PageEvent.Kind.TEXT && event.at().isBefore(until))
                    .forEach(found::add);
            before = cut ? last + 1 : last;
            some = store.activity().recent(filter, before, AT_ONCE);
        }
        return found;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Contribution.ChangedPage changed(String page, List<PageEvent> events) {
        int sheet = (int) events.stream().filter(event -> sheetChanged(page, (int) event.number())).count();
        LocalDate last = events.stream().map(event -> PostReading.day(event.at())).max(Comparator.naturalOrder()).orElseThrow();
        return new Contribution.ChangedPage(page, events.size(), sheet, last);
    }

    private boolean sheetChanged(String page, int version) {
        Map<String, FieldValue> now = sheet(page, version);
        return !now.isEmpty() && !now.equals(version == 1 ? Map.of() : sheet(page, version - 1));
    }

    private Map<String, FieldValue> sheet(String page, int version) {
        return store.pages().version(page, version)
                .map(PageVersion::text)
                .flatMap(text -> records.read(text).record())
                .map(PageRecord::fields)
                .orElse(Map.of());
    }

    private static List<LocalDate> confirmed(List<SeatEntry> entries, LocalDate first, LocalDate end) {
        return entries.stream()
                .filter(entry -> entry.kind() == SeatEntry.Kind.FACTS)
                .map(entry -> PostReading.day(entry.at()))
                .filter(day -> !day.isBefore(first) && !day.isAfter(end))
                .distinct()
                .toList();
    }

    private int suggestions(List<Term> terms, LocalDate first, LocalDate end) {
        int count = 0;
        for (String login : logins(terms)) {
            LocalDate counted = first;
            for (Term term : terms.stream().filter(one -> one.login().equals(login)).toList()) {
                LocalDate from = term.from().isAfter(counted) ? term.from() : counted;
                LocalDate last = Optional.of(term.last().orElse(end)).filter(end::isAfter).orElse(end);
                if (!last.isBefore(from)) {
                    count += store.contributions().suggestionsDecided(author(login), start(from), start(last.plusDays(1)));
                    counted = last.plusDays(1);
                }
            }
        }
        return count;
    }
}
