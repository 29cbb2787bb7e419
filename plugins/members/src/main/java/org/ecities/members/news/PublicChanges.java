package org.ecities.members.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.SeatEntry;
import org.ecities.members.Membership;
import org.ecities.pages.Activity;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.PracticePages;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;
import org.ecities.store.PageVersion;

/**
 * What changed for readers without an account. Everything is asked in their name, so that nothing of a page they may not
 * read gets in. Imports and what the program wrote are left out.
 */
final class PublicChanges {

    /** Beginnings of the names of pages that are no news. */
    private static final List<String> NO_NEWS =
            List.of("Newsletter.", "Schema.", "Vocabulary.", "Template.", "Papers.", "Help.");

    private static final int AT_ONCE = 500;
    /** More is not looked through. */
    private static final int MOST = 20_000;

    private final Pages pages;
    private final Activity activity;
    private final Institutions institutions;
    private final Schemas schemas;
    private final RecordText records;

    PublicChanges(Pages pages, Activity activity, Institutions institutions, Schemas schemas) {
        this.pages = pages;
        this.activity = activity;
        this.institutions = institutions;
        this.schemas = schemas;
        this.records = new RecordText(schemas);
    }

    /**
     * A page whose data sheet says something else.
     *
     * @param page   the page as it is now
     * @param fields what changed, in the order of the form design; empty for a first data sheet
     */
    record ChangedSheet(PageVersion page, List<Field> fields) {}

    /**
     * What there is to tell.
     *
     * @param members institutions that were admitted, by name of their pages
     * @param pages   pages that are new, the newest first
     * @param sheets  pages whose data sheets changed, the last changed first
     */
    record Found(List<Institution> members, List<PageVersion> pages, List<ChangedSheet> sheets) {

        boolean empty() {
            return members.isEmpty() && pages.isEmpty() && sheets.isEmpty();
        }
    }

    /**
     * Looks what changed.
     *
     * @param after number of the last change that was told
     * @param from  when that was
     */
    Found since(long after, Instant from) {
        List<Institution> members = institutions.all().stream()
                .filter(institution -> admitted(institution, from))
                .filter(institution -> pages.view(Asker.anonymous(), institution.page()).isPresent())
                .toList();
        Set<Long> told = Set.copyOf(members.stream().map(Institution::pageId).toList());
        List<PageVersion> fresh = new ArrayList<>();
        List<ChangedSheet> sheets = new ArrayList<>();
        firstVersions(after, from).forEach((page, first) -> {
            if (!told.contains(page)) {
                sort(first, fresh, sheets);
            }
        });
        return new Found(members, List.copyOf(fresh), List.copyOf(sheets));
    }

    private boolean admitted(Institution institution, Instant from) {
        return institution.post().isIn()
                && institutions.entries(institution.pageId()).stream()
                        .filter(entry -> entry.kind() == SeatEntry.Kind.MEMBERSHIP)
                        .filter(entry -> !entry.fact("to").equals(Membership.LEFT.word()))
                        .findFirst()
                        .filter(entry -> entry.at().isAfter(from))
                        .isPresent();
    }

    /** The earliest event of each page, the pages that changed last coming first. */
    private Map<Long, PageEvent> firstVersions(long after, Instant from) {
        ChangeFilter filter = new ChangeFilter("", "", true, from);
        Map<Long, PageEvent> first = new LinkedHashMap<>();
        long before = Long.MAX_VALUE;
        int seen = 0;
        while (before > after + 1 && seen < MOST) {
            List<PageEvent> events = activity.recent(Asker.anonymous(), filter, before, AT_ONCE);
            if (events.isEmpty()) {
                break;
            }
            events.stream().filter(event -> event.change() > after && news(event))
                    .forEach(event -> first.put(event.pageId(), event));
            seen += events.size();
            before = events.get(events.size() - 1).change();
        }
        return first;
    }

    private static boolean news(PageEvent event) {
        return event.kind() == PageEvent.Kind.TEXT
                && !event.author().equals(Asker.system().login())
                && !PracticePages.is(event.page())
                && NO_NEWS.stream().noneMatch(event.page()::startsWith);
    }

    private void sort(PageEvent first, List<PageVersion> fresh, List<ChangedSheet> sheets) {
        Optional<PageVersion> now = pages.view(Asker.anonymous(), first.page());
        if (now.isEmpty()) {
            return;
        }
        Optional<PageVersion> before = first.number() == 1
                ? Optional.empty()
                : pages.view(Asker.anonymous(), first.page(), (int) first.number() - 1).filter(this::wasPublic);
        if (before.isEmpty()) {
            fresh.add(now.get());
        } else {
            changed(before.get(), now.get()).ifPresent(sheets::add);
        }
    }

    private boolean wasPublic(PageVersion version) {
        return !version.head().deleted() && pages.viewers(version.name(), version.text()).contains(Asker.ALL);
    }

    private Optional<ChangedSheet> changed(PageVersion before, PageVersion now) {
        Optional<PageRecord> sheet = records.read(now.text()).record();
        Optional<PageRecord> old = records.read(before.text()).record();
        Optional<Schema> schema = sheet.flatMap(record -> schemas.schema(record.schema()));
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return Optional.of(new ChangedSheet(now, List.of()));
        }
        List<Field> fields = schema.get().fields().stream()
                .filter(field -> !field.isPrivate())
                .filter(field -> !value(old.get(), field).equals(value(sheet.get(), field)))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new ChangedSheet(now, fields));
    }

    private static Optional<Value> value(PageRecord record, Field field) {
        return record.field(field).map(FieldValue::value);
    }
}
