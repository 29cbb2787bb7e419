package org.ecities.sheets.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.FieldValue;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.out.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReturnTest {

    @TempDir
    Path folder;

    @Test
    void moreRowsThanOneChangeSetHoldsComeBackAsOneImport() throws Exception {
        try (ThingWiki wiki = new ThingWiki(folder)) {
            List<String> names = new ArrayList<>();
            for (int number = 0; number < 205; number++) {
                wiki.page("Thing." + number, Map.of("code", FieldValue.of("c" + number)));
                names.add("Thing." + number);
            }
            Path file = wiki.export(ThingWiki.SECRETARY, SheetFormat.CSV, names.toArray(String[]::new));
            Files.writeString(file, Files.readString(file).replace(",c", ",d") + "\r\n999999,,1\r\n");
            wiki.change(ThingWiki.SECRETARY, "Thing.7", Map.of("code", Optional.of(FieldValue.of("theirs"))));

            SheetReturn.Report dry = run(wiki, file, true);
            assertThat(dry.changed()).isEqualTo(204);
            assertThat(wiki.text("Thing.3")).contains("code: c3");
            SheetReturn.Report done = run(wiki, file, false);

            assertThat(done.rows()).isEqualTo(206);
            assertThat(done.changed()).isEqualTo(204);
            assertThat(done.left()).extracting(RowRejection::key).containsExactly("sheets.import.clash.left", "sheets.row.nopage");
            assertThat(wiki.store.batches().changes(done.batch().orElseThrow())).hasSize(2);
            assertThat(wiki.text("Thing.3")).contains("code: d3");
            assertThat(wiki.text("Thing.7")).contains("code: theirs");
        }
    }

    private static SheetReturn.Report run(ThingWiki wiki, Path file, boolean dryRun) {
        return new SheetReturn(wiki.parts(), wiki.privateFields, wiki.schemas, wiki.store.batches()).run(
                SheetSource.of(file, "things.csv", Optional.empty()), "things.csv", wiki.schema(),
                new ImportOptions(ThingWiki.SECRETARY, dryRun, Locale.ENGLISH), ImportProgress.none());
    }
}
