package org.ecities.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
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
import org.ecities.sheets.BatchRevert;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.ImportReport;
import org.ecities.sheets.RevertReport;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** A wiki on a real store with the seeded form design of cities and the countries' names. */
final class CityWiki implements AutoCloseable {

    private static final ImportOptions OPTIONS = new ImportOptions(Asker.system(), false, Locale.ENGLISH);

    final Store store;
    final Pages pages;
    final PageSchemas schemas;
    private final FieldTypes types = FieldTypes.standard();
    private final RecordLinks[] links = new RecordLinks[1];

    CityWiki(Path data) {
        store = SqliteStore.open(data, Clock.systemUTC());
        pages = new WikiPages(store, CityWiki::clash, new Reading());
        seed("schemas/Schema.City.txt");
        seed("schemas/Schema.CountryIndex.txt");
        seed("vocabularies/Vocabulary.Countries.txt");
        schemas = new PageSchemas(store.pages(), types);
        links[0] = new RecordLinks(schemas, types);
    }

    private static PageMerge.Result clash(String base, String theirs, String mine) {
        return new PageMerge.Result(mine, List.of(new ConflictException.Clash("text", base, theirs, mine)));
    }

    /** The schemas are read from the store, so they come after the pages. */
    private final class Reading implements PageReading {
        @Override
        public Set<String> links(String text) {
            return links[0] == null ? Set.of() : links[0].in(text);
        }

        @Override
        public Map<String, String> keys(String text) {
            return links[0] == null ? Map.of() : links[0].keys(text);
        }
    }

    private void seed(String file) {
        Path path = Project.root().resolve("seed-pages").resolve(file);
        try {
            write(path.getFileName().toString().replace(".txt", ""), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(String name, String text) {
        int base = store.pages().head(name).map(PageHead::version).orElse(0);
        pages.commit(Asker.system(), PageChange.text(name, base, text), "");
    }

    CityNames names() {
        return new CityNames(store.pages(), new RecordText(schemas), "geonames");
    }

    ImportReport run(Path file) {
        return new CityImport(store, pages, schemas, new RecordCheck(schemas, types), Clock.systemUTC())
                .run(file, OPTIONS, ImportProgress.none());
    }

    ImportReport runIndex(Path file) {
        return new IndexImport(store, pages, schemas, new RecordCheck(schemas, types), Clock.systemUTC())
                .run(file, OPTIONS, ImportProgress.none());
    }

    RevertReport revert(String batch) {
        return new BatchRevert(store, pages).run(batch, OPTIONS, ImportProgress.none());
    }

    List<String> cityPages() {
        return Stream.iterate(0, offset -> offset + 1000)
                .map(offset -> store.pages().pages("City.", offset, 1000))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(PageHead::name)
                .toList();
    }

    Optional<String> byNumber(String number) {
        return store.pages().byKey("geonames", number).map(PageHead::name);
    }

    /** Text of a page with plain line ends; empty when there is no page. */
    String text(String name) {
        return store.pages().page(name).map(PageVersion::text).orElse("").replace("\r\n", "\n");
    }

    @Override
    public void close() {
        store.close();
    }
}
