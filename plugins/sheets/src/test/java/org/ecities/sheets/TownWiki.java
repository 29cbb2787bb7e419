package org.ecities.sheets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordText;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** A wiki with the schema Town on a real store, and an import of towns whose pages are named by their number. */
final class TownWiki implements AutoCloseable {

    static final String HEADER = "id,name,other,country,region,people,lat,lon,capital,date\n";
    static final Asker CLERK = new Asker("clerk", "Clerk", Set.of());

    private static final String SCHEMA = """
            [{Schema

            name: Town
            label: {en: Town}
            titleField: name
            groups:
              - {id: all, label: {en: All}}
            fields:
              - {id: name, type: textByLanguage, label: {en: Name}, group: all, required: true}
              - {id: otherNames, type: tags, label: {en: Other names}, group: all}
              - {id: country, type: text, label: {en: Country}, group: all}
              - {id: gazetteerId, type: text, label: {en: Number}, group: all, key: gazetteer}
              - {id: population, type: integer, label: {en: Population}, group: all, evidence: true, min: 1}
              - {id: location, type: geo, label: {en: Location}, group: all}
              - {id: capital, type: yesNo, label: {en: Capital}, group: all}
            }]
            """;

    final Path folder;
    final Store store;
    final Pages pages;
    final PageSchemas schemas;
    private final FieldTypes types = FieldTypes.standard();

    TownWiki(Path folder) {
        this.folder = folder;
        this.store = SqliteStore.open(folder.resolve("data"), Clock.systemUTC());
        store.commit(ChangeSet.of(PageEdit.of("Schema.Town", 0, SCHEMA), "ecities", ""));
        this.schemas = new PageSchemas(store.pages(), types);
        this.pages = new WikiPages(store, TownWiki::clash, reading(new RecordLinks(schemas, types)));
    }

    /** Whoever comes second is told: the import's way of handling that is what is tested here. */
    private static PageMerge.Result clash(String base, String theirs, String mine) {
        return new PageMerge.Result(mine, List.of(new ConflictException.Clash("text", base, theirs, mine)));
    }

    private static PageReading reading(RecordLinks links) {
        return new PageReading() {
            @Override
            public Set<String> links(String text) {
                return links.in(text);
            }

            @Override
            public Map<String, String> keys(String text) {
                return links.keys(text);
            }
        };
    }

    SheetImport towns(Pages through) {
        SheetSubject subject = new SheetSubject(TownMapping.MAPPING, TownWiki::byNumber, new PlainTexts());
        return new SheetImport(
                store, through, schemas, new RecordCheck(schemas, types), subject, Clock.systemUTC());
    }

    private static ChosenNames byNumber(Collection<RowIdentity> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(row.key(), page(row.key())));
        return new ChosenNames(names, List.of(), Map.of());
    }

    private static final class PlainTexts implements PageTexts {
        @Override
        public String newPage(Messages words) {
            return "Basic data.\n";
        }

        @Override
        public Optional<String> sharedName(
                String page, String present, Map<String, RowIdentity> sharing, Messages words) {
            return Optional.empty();
        }
    }

    static String page(String key) {
        return "Town." + key;
    }

    ImportReport run(String... rows) {
        return run(pages, Asker.system(), false, rows);
    }

    ImportReport dryRun(String... rows) {
        return run(pages, Asker.system(), true, rows);
    }

    ImportReport run(Pages through, Asker author, boolean dryRun, String... rows) {
        return towns(through)
                .run(sheet(rows), new ImportOptions(author, dryRun, Locale.ENGLISH), ImportProgress.none());
    }

    Path sheet(String... rows) {
        try {
            String text = HEADER + String.join("\n", rows) + "\n";
            return Files.write(folder.resolve("towns.csv"), text.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    RevertReport revert(String batch) {
        return new BatchRevert(store, pages)
                .run(batch, new ImportOptions(Asker.system(), false, Locale.ENGLISH), ImportProgress.none());
    }

    /** A person changes a page by replacing words in it. */
    void person(String key, String before, String after) {
        PageVersion page = store.pages().page(page(key)).orElseThrow();
        if (!page.text().contains(before)) {
            throw new AssertionError("no '" + before + "' in " + page.text());
        }
        String text = page.text().replace(before, after);
        pages.commit(CLERK, PageChange.text(page.name(), page.version(), text), "");
    }

    /** Text of a page with plain line ends; empty when there is no page. */
    String text(String key) {
        return store.pages().page(page(key)).map(PageVersion::text).orElse("").replace("\r\n", "\n");
    }

    int version(String key) {
        return store.pages().page(page(key)).map(PageVersion::version).orElse(0);
    }

    RecordText recordText() {
        return new RecordText(schemas);
    }

    static List<String> reasons(ImportReport report) {
        Messages english = Messages.of(Locale.ENGLISH);
        return report.rejections().stream().map(rejection -> rejection.text(english)).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
