package org.ecities.members;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/** All institutions, read from their pages and journals as they are now. Shows everything: its users check rights. */
public final class Institutions {

    private static final int KEPT = 20_000;
    private static final int MANY = 100_000;

    private final PageStore pages;
    private final PostJournal journal;
    private final RecordText records;
    private final Clock clock;
    private final Cache<Key, Post> posts = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Reads from a store. */
    public Institutions(Store store, Schemas schemas, Clock clock) {
        this.pages = store.pages();
        this.journal = new PostJournal(store.journals());
        this.records = new RecordText(schemas);
        this.clock = clock;
    }

    private record Key(long pageId, long last) {}

    /** An institution by its page; absent for a page that is none. */
    public Optional<Institution> byPage(String page) {
        return pages.page(page).flatMap(this::of);
    }

    /** An institution by the identity of its page. */
    public Optional<Institution> byId(long pageId) {
        return pages.byId(pageId).flatMap(this::of);
    }

    /** All institutions, by name of their pages. */
    public List<Institution> all() {
        return pages.pages(Institution.PREFIX, 0, MANY).stream()
                .sorted(Comparator.comparing(PageHead::name))
                .flatMap(head -> pages.page(head.name()).stream())
                .flatMap(page -> of(page).stream())
                .toList();
    }

    /** True when a page has this name, whatever it is. */
    boolean taken(String page) {
        return pages.latestEver(page).isPresent();
    }

    /** The institutions for which somebody acts, by name of their pages. */
    public List<Institution> of(Asker asker) {
        String prefix = Institution.group(0).replace("0", "");
        return asker.groups().stream()
                .filter(group -> group.matches(prefix + "[0-9]{1,18}"))
                .flatMap(group -> byId(Long.parseLong(group.substring(prefix.length()))).stream())
                .sorted(Comparator.comparing(Institution::page))
                .toList();
    }

    /** The institution whose city a page is. */
    public Optional<Institution> ofCity(String cityPage) {
        return pages.page(cityPage)
                .flatMap(page -> text(page, InstitutionSheet.INSTITUTION))
                .flatMap(this::byPage)
                .filter(found -> found.city().filter(cityPage::equals).isPresent());
    }

    /** The time. */
    Instant now() {
        return clock.instant();
    }

    /** What happened to an institution, in order. */
    public List<SeatEntry> entries(long pageId) {
        return journal.entries(pageId);
    }

    /** Numbers of the changes that its procedures made. */
    Set<Long> changes(long pageId) {
        return journal.changes(pageId);
    }

    /** Whether somebody acts for an institution. */
    public static boolean actsFor(Asker asker, Institution institution) {
        return asker.groups().contains(institution.group());
    }

    private Optional<Institution> of(PageVersion page) {
        return records.read(page.text())
                .record()
                .filter(record -> record.schema().equals(Institution.SCHEMA))
                .map(record -> new Institution(
                        page.pageId(), page.name(), names(record),
                        text(record, InstitutionSheet.KIND).orElse(""), text(record, InstitutionSheet.CITY),
                        post(page.pageId()).on(PostReading.today(clock))));
    }

    private Post post(long pageId) {
        long last = journal.last(pageId);
        return last == 0 ? Post.NONE : posts.get(new Key(pageId, last), key -> PostReading.of(journal.entries(pageId)));
    }

    private static Map<String, String> names(PageRecord record) {
        Map<String, String> names = new LinkedHashMap<>();
        record.field(InstitutionSheet.NAME).ifPresent(field -> {
            if (field.value() instanceof Value.Entries byLanguage) {
                byLanguage.entries().forEach((language, text) -> {
                    if (text instanceof Value.Scalar scalar) {
                        names.put(language, scalar.text());
                    }
                });
            } else if (field.value() instanceof Value.Scalar scalar) {
                names.put("en", scalar.text());
            }
        });
        names.values().removeIf(String::isBlank);
        return names;
    }

    private Optional<String> text(PageVersion page, String field) {
        return records.read(page.text()).record().flatMap(record -> text(record, field));
    }

    private static Optional<String> text(PageRecord record, String field) {
        return record.field(field).flatMap(value -> value.value().texts().stream().findFirst());
    }
}
