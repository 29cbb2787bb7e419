package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;

class TermsTextTest {

    private static final String PAGE = """
            [{Vocabulary

            waste: {en: Waste, ko: 폐기물}
            # Last
            water: Water
            }]
            """.replace("\n", "\r\n");

    @Test
    void addsAtTheEndAndChangesOneLine() {
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        names.put("en", Optional.of("Digital twins: models, data"));
        names.put("ko", Optional.of("디지털 트윈"));

        assertThat(TermsText.of(PAGE).set("digital-twins", names).text()).isEqualTo(PAGE.replace(
                "water: Water\r\n", "water: Water\r\ndigital-twins: {en: \"Digital twins: models, data\", ko: 디지털 트윈}\r\n"));
        assertThat(TermsText.of(PAGE).set("water", Map.of("ko", Optional.of("물"))).text())
                .isEqualTo(PAGE.replace("water: Water", "water: {en: Water, ko: 물}"));
    }

    @Test
    void beginsAnEmptyList() {
        String text = TermsText.fresh("Words.").set("one", Map.of("en", Optional.of("One"))).text();

        assertThat(new VocabularyText().read("Vocabulary.New", text).vocabulary().orElseThrow().terms())
                .isEqualTo(Map.of("one", Map.of("en", "One")));
        assertThat(text).startsWith("Words.\r\n\r\n[{Vocabulary\r\n");
    }

    @Test
    void movesAndClosesAndOpensAgain() {
        TermsText moved = TermsText.of(PAGE).swap("waste", "water");
        assertThat(moved.terms().keySet()).containsExactly("water", "waste");

        TermsText closed = TermsText.of(PAGE).close("waste", true);
        assertThat(closed.text()).isEqualTo(PAGE.replace("ko: 폐기물}", "ko: 폐기물, closed: true}"));
        assertThat(closed.close("waste", false).text()).isEqualTo(PAGE);
    }

    @Test
    void aClosedValueStaysAcceptedAndIsNotOffered() {
        String text = TermsText.of(PAGE).close("waste", true).text();
        Vocabulary vocabulary = new VocabularyText().read("Vocabulary.Topics", text).vocabulary().orElseThrow();
        assertThat(vocabulary.closed()).isEqualTo(Set.of("waste"));
        assertThat(vocabulary.label("waste", Locale.KOREAN)).isEqualTo("폐기물");
        StubSchemas schemas = new StubSchemas();
        schemas.put(vocabulary);
        Field field = Field.named("needs", "choices").vocabulary(Optional.of("Vocabulary.Topics")).build();

        assertThat(FieldTypes.standard().of(field)
                        .check(field, new FieldValue(Value.of(List.of("waste")), Evidence.NONE), schemas, 1))
                .isEmpty();
        assertThat(control(field, schemas, Inputs.none())).contains("Water").doesNotContain("Waste");
        assertThat(control(field, schemas, Inputs.of(List.of("waste")))).contains("Water", "Waste");
    }

    @Test
    void makesIdsFromLabels() {
        assertThat(MadeId.field(Map.of("en", "Number of Libraries"), Set.of())).isEqualTo("numberOfLibraries");
        assertThat(MadeId.field(Map.of("en", "5G cafés"), Set.of())).isEqualTo("field5gCafes");
        assertThat(MadeId.field(Map.of("ko", "도서관"), Set.of("field"))).isEqualTo("field2");
        assertThat(MadeId.term(Map.of("en", "Open data & APIs"), Set.of("open-data-apis"))).isEqualTo("open-data-apis-2");
        assertThat(MadeId.term(Map.of("ko", "물"), Set.of())).isEqualTo("value");
    }

    private static String control(Field field, Schemas schemas, Inputs inputs) {
        HtmlWriter out = new HtmlWriter();
        FieldTypes.standard().of(field)
                .control(out, new Control(field, inputs, schemas, Messages.of(Locale.ENGLISH), "", false));
        return out.html();
    }
}
