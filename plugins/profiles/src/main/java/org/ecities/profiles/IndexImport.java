package org.ecities.profiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.records.RecordCheck;
import org.ecities.records.Schemas;
import org.ecities.sheets.ChosenNames;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.ImportReport;
import org.ecities.sheets.Mapping;
import org.ecities.sheets.MappingText;
import org.ecities.sheets.PageTexts;
import org.ecities.sheets.RowIdentity;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.SheetImport;
import org.ecities.sheets.SheetSubject;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/**
 * Imports national figures of the UN E-Government Survey from a CSV file with the columns of {@code egdi.mapping.yaml}:
 * one page for each country or area and year, {@code CountryIndex.KR-2022}.
 */
public final class IndexImport {

    /** Schema of the records this import makes. */
    public static final String SCHEMA = "CountryIndex";

    private static final String MAPPING = "egdi.mapping.yaml";

    private final SheetImport sheetImport;

    /** Takes the wiki. */
    public IndexImport(Store store, Pages pages, Schemas schemas, RecordCheck check, Clock clock) {
        Mapping mapping = MappingText.read(MAPPING, Resources.text(MAPPING));
        SheetSubject subject =
                new SheetSubject(mapping, rows -> names(rows, store.pages(), mapping.keyScheme()), new Texts());
        this.sheetImport = new SheetImport(store, pages, schemas, check, subject, clock);
    }

    /**
     * Imports a file.
     *
     * @return what became of its rows
     * @throws SheetException when file or header cannot be used; nothing is kept then
     */
    public ImportReport run(Path file, ImportOptions options, ImportProgress progress) {
        return sheetImport.run(file, options, progress);
    }

    /** A row keeps the page that carries its key; a name that another page has is not taken. */
    private static ChosenNames names(Collection<RowIdentity> rows, PageStore pages, String scheme) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> {
            String name = SCHEMA + "." + row.names().get(0);
            Optional<String> present = pages.byKey(scheme, row.key()).map(PageHead::name);
            present.or(() -> Optional.of(name).filter(free -> pages.head(free).isEmpty()))
                    .ifPresent(found -> names.put(row.key(), found));
        });
        return new ChosenNames(names, List.of(), Map.of());
    }

    /** What stands below the figures. */
    private static final class Texts implements PageTexts {

        @Override
        public String newPage(Messages words) {
            return String.join("\n", "[{ALLOW edit Secretariat}]", words.text("profiles.index.national"), "",
                    words.text("profiles.index.source"), "");
        }

        @Override
        public Optional<String> sharedName(
                String page, String present, Map<String, RowIdentity> sharing, Messages words) {
            return Optional.empty();
        }
    }
}
