package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "SUWON, suwon", "City.Suwon, CITY.suwon", "Straße, STRASSE", "İ, i̇", "Ä, ä", "Ä, Ä", "ΣΟΦΟΣ, σοφος", "수원, 수원"
    })
    void oneNameInTwoSpellings(String one, String other) {
        assertThat(PageNames.folded(one)).isEqualTo(PageNames.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Suwon, Suwon2", "a, а", "水原, 水源", "ı, i"})
    void twoNames(String one, String other) {
        assertThat(PageNames.folded(one)).isNotEqualTo(PageNames.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"ශ්\u200Dරී, ශ්රී", "می\u200Cخواهم, میخواهم", "ᠠ\u180B, ᠠ"})
    void whatOnlyShapesLettersTellsNoPagesApart(String one, String other) {
        assertThat(PageNames.folded(one)).isEqualTo(PageNames.folded(other));
        assertThat(PageNames.foldedFile(one)).isNotEqualTo(PageNames.foldedFile(other));
    }

    @Test
    void shortWayForAsciiGivesTheSame() {
        for (char c = 0; c < 0x80; c++) {
            String name = "City." + c;
            String folded = Normalizer.normalize(
                    UCharacter.foldCase(Normalizer.normalize(name, Normalizer.Form.NFC), true), Normalizer.Form.NFC);

            assertThat(PageNames.folded(name)).isEqualTo(folded);
        }
    }
}
