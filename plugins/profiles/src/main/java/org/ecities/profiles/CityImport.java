package org.ecities.profiles;

import java.nio.file.Path;
import java.time.Clock;
import org.ecities.pages.Pages;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.ImportReport;
import org.ecities.sheets.Mapping;
import org.ecities.sheets.MappingText;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.SheetImport;
import org.ecities.sheets.SheetSubject;
import org.ecities.store.Store;

/** Imports cities from a CSV file with the columns of {@code cities-asia-pacific.mapping.yaml}. */
public final class CityImport {

    /** Schema of the records this import makes. */
    public static final String SCHEMA = "City";

    private static final String MAPPING = "cities-asia-pacific.mapping.yaml";

    private final SheetImport sheetImport;

    /** Takes the wiki. */
    public CityImport(Store store, Pages pages, Schemas schemas, RecordCheck check, Clock clock) {
        Mapping mapping = MappingText.read(MAPPING, Resources.text(MAPPING));
        CityNames names = new CityNames(store.pages(), new RecordText(schemas), mapping.keyScheme());
        SheetSubject subject = new SheetSubject(mapping, names, new CityPageTexts(schemas));
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
}
