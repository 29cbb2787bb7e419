package org.ecities.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ecities.sheets.ImportCounts;
import org.ecities.sheets.ImportReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexImportTest {

    private static final String ROWS = """
            year,country_code,country_name,rank,egdi,epi,osi,hci,tii
            2010,KI,Kiribati,184,0,0.01428,0.02857,,0.01482
            2022,KR,Republic of Korea,3,0.9529,0.9432,0.9826,0.9087,0.9674
            2022,ZZ,Nowhere,many,0.1,0.1,0.1,0.1,0.1
            """;

    @TempDir
    Path folder;

    private CityWiki wiki;

    @BeforeEach
    void open() {
        wiki = new CityWiki(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void makesOnePageForEachCountryAndYear() throws Exception {
        ImportReport report = wiki.runIndex(Files.writeString(folder.resolve("egdi.csv"), ROWS));

        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(report.rejections()).hasSize(1);
        assertThat(wiki.text("CountryIndex.KR-2022")).startsWith("""
                [{CountryIndex

                label: KR, 2022
                country: KR
                year: 2022
                rowKey: KR-2022
                rank:
                  value: 3
                  asOf: 2022
                  source: UN E-Government Survey 2022, UN DESA
                  status: International source
                """).contains("[{ALLOW edit Secretariat}]", "These are national figures, not figures of a city.");
    }

    @Test
    void leavesOutWhatWasNotPublished() throws Exception {
        wiki.runIndex(Files.writeString(folder.resolve("egdi.csv"), ROWS));

        assertThat(wiki.text("CountryIndex.KI-2010")).contains("epi:", "0.01428").doesNotContain("egdi:", "hci:");
    }

    @Test
    void takesTheWholeSurveyOnceAndBack() {
        Optional<Path> file = Project.allIndices();
        assumeTrue(file.isPresent(), "the shared data is not installed");
        int rows = 245;

        ImportReport first = wiki.runIndex(file.get());

        assertThat(first.rejections()).isEmpty();
        assertThat(first.counts()).isEqualTo(new ImportCounts(rows, 0, 0, 0, 0, 0));
        assertThat(wiki.runIndex(file.get()).counts()).isEqualTo(new ImportCounts(0, 0, rows, 0, 0, 0));
        wiki.revert(first.batch().orElseThrow());
        assertThat(wiki.text("CountryIndex.KR-2022")).isEmpty();
    }
}
