package org.ecities.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.ecities.sheets.ImportCounts;
import org.ecities.sheets.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole file of cities on a real store. Prints the rate, which depends on the machine. */
class AllCitiesTest {

    private static final int CITIES = 2334;
    /** 24 names that occur more than once, and E'zhou beside Ezhou: apostrophes do not count. */
    private static final int LISTS = 25;

    @Test
    void importsAllCitiesOnceAndTakesThemBack(@TempDir Path data) {
        Optional<Path> file = Project.allCities();
        assumeTrue(file.isPresent(), "the shared data is not installed");
        try (CityWiki wiki = new CityWiki(data)) {
            ImportReport first = wiki.run(file.get());
            assertThat(first.rejections()).isEmpty();
            assertThat(first.counts()).isEqualTo(new ImportCounts(CITIES, 0, 0, 0, LISTS, 0));
            assertThat(wiki.cityPages()).hasSize(CITIES + LISTS);
            ImportReport second = wiki.run(file.get());
            assertThat(second.counts()).isEqualTo(new ImportCounts(0, 0, CITIES, 0, 0, 0));
            System.out.printf("cities: %d rows/s new, %d rows/s unchanged%n", first.rate(), second.rate());
            assertThat(wiki.revert(first.batch().orElseThrow()).left()).isEmpty();
            assertThat(wiki.cityPages()).isEmpty();
        }
    }
}
