package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest extends StoreTest {

    @BeforeEach
    void aFewPages() {
        saveAll(new PageEdit("City.Suwon", 0, "one", Set.of("Country.KR"), Map.of("geonames", "1"), false));
        saveAll(new PageEdit("City.Suwon", 1, "two", Set.of("Country.KR"), Map.of("geonames", "1"), false));
        save("City.Baguio", 0, "one");
        save("City.Suwon", 2, "three");
    }

    @Test
    void aSoundDatabaseHasNothingWrong() {
        assertThat(store.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update page_text set text = 'x' where version = 2       | version 2 of page City.Suwon is not the one that
            delete from page_text where version = 2                 | version 2 of page City.Suwon is missing
            delete from page_version where version = 2              | page City.Suwon is at version 3 but has 2 versions
            update page set version = 2 where name = 'City.Suwon'   | page City.Suwon is at version 2 but has 3 versions
            update page set deleted = 1 where name = 'City.Baguio'  | page City.Baguio and its latest version disagree
            update page set folded = 'x' where name = 'City.Baguio' | page City.Baguio is filed under x
            update change_set set number = null where id = 3        | change set 3 has no number
            update change_set set number = 99 where id = 1          | the number of change 2 does not rise
            insert into page_link values (77, 'A', 'a')             | links of the deleted or missing page
            insert into page_key values (77, 'a', 'b')              | identifiers of the deleted or missing page
            """)
    void whatWasTamperedWithIsFound(String sql, String line) throws Exception {
        tamper("pragma foreign_keys = off", sql);

        assertThat(store.check()).anyMatch(found -> found.contains(line)).allMatch(found -> found.lines().count() == 1);
    }
}
