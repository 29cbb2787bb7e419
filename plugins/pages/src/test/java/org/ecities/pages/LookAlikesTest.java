package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @TempDir
    private Path folder;

    private Store store;
    private LookAlikes alikes;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        alikes = new LookAlikes(store.pages(), store.feed());
        save("City.Suwon");
        save("City.Hanoi");
        save("二");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(String name) {
        store.commit(ChangeSet.of(PageEdit.of(name, 0, "text"), "first", ""));
    }

    /** Cyrillic letters small and capital, a full-width letter, a digit for a letter, a Katakana for a number. */
    @ParameterizedTest
    @CsvSource({
        "City.Suw\u043En, City.Suwon", "City.\u041Danoi, City.Hanoi", "\u0421ity.\uFF33uwon, City.Suwon",
        "City.Suw0n, City.Suwon", "\u30CB, 二"
    })
    void findThePageThatIsThere(String name, String there) {
        assertThat(alikes.of(name)).containsExactly(there);
    }

    @ParameterizedTest
    @CsvSource({"City.Suwon", "CITY.SUWON", "City.Suwan", "City.Seoul", "도시.수원"})
    void areNotNamesThatOneCanTellApart(String name) {
        assertThat(alikes.of(name)).isEmpty();
    }

    @Test
    void followWhatIsSavedAndDeleted() {
        assertThat(alikes.of("City.Dhak\u0430")).isEmpty();

        save("City.Dhaka");
        assertThat(alikes.of("City.Dhak\u0430")).isEqualTo(List.of("City.Dhaka"));

        store.commit(ChangeSet.of(PageEdit.deletion("City.Dhaka", 1), "first", ""));
        assertThat(alikes.of("City.Dhak\u0430")).isEmpty();
    }
}
