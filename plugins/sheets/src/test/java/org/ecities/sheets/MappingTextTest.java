package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTextTest {

    @Test
    void namesEveryColumnItNeeds() {
        assertThat(TownMapping.MAPPING.columns())
                .containsExactly(
                        "capital", "country", "date", "id", "lat", "lon", "name", "other", "people", "region");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema: Town          | shema: Town             | town.yaml: "shema" means nothing here. Accepted: schema.
            schema: Town          | #                       | town.yaml: "schema" is missing.
            as: integer           | as: integr              | town.yaml, fields.population.as: found "integr", accepted is: text, integer, decimal, geo, list, language, yesNo.
            status: Not confirmed | status: Rumour          | town.yaml, evidence.status: found "Rumour", accepted is: Stated by the city, Statistics office, International source, Estimate, Not confirmed.
            unknown: "0"          | unknown: none           | town.yaml, fields.population.unknown: found "none", accepted is: 0.
            columns: [lat, lon]   | columns: [lat]          | town.yaml, fields.location.columns: found "lat", accepted is: 2.
            from: [name]          | from: name              | town.yaml, pageName.from: found "name", accepted is: [a, b].
            from: [name]          | from: []                | town.yaml, pageName.from: found "[]", accepted is: [name].
            """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String reason) {
        assertThat(TownMapping.TEXT).contains(right);
        assertThatThrownBy(() -> MappingText.read("town.yaml", TownMapping.TEXT.replace(right, wrong)))
                .isInstanceOf(SheetException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'schema: [open'         | cannot be read as YAML
            'schema: a\nschema: b'  | cannot be read as YAML
            'just words'            | town.yaml, (whole file): found "just words"
            """)
    void refusesTextThatIsNoMapping(String text, String reason) {
        assertThatThrownBy(() -> MappingText.read("town.yaml", text))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining(reason);
    }
}
