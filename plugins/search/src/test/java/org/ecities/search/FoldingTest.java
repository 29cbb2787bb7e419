package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SUWON,        suwon
            Herāt,        herat
            Đà Nẵng,      da nang
            Xi’an,        xian
            Nuku‘alofa,   nukualofa
            Straße,       strasse
            Ｔｏｋｙｏ,   tokyo
            Bakı,         baki
            Ёлка,         елка
            ガ,           ガ
            کابل,         كابل
            لاہور,        لاهور
            مَدِينَة,      مدينه
            २०२६,         2026
            ไม่,           ไม่
            हिन्दी,        हिन्दी
            ម៉ែ,           ម៉ែ
            """)
    void foldsWhatPeopleDoNotType(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Suwon City,        suwon
            City of Suwon,     suwon
            Suwon-si,          suwon
            수원시,            수원
            서울특별시,        서울
            東京都,            東京
            京都,              京都
            京都市,            京都
            Mexico,            mexico
            City,              city
            시,                시
            """)
    void knowsTheWordsForCity(String name, String core) {
        assertThat(PlaceWords.core(name)).isEqualTo(core);
    }
}
