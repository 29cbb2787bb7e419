package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCheckTest {

    private final StubSchemas schemas = StubSchemas.everything();
    private final RecordText text = new RecordText(schemas);
    private final RecordCheck check = new RecordCheck(schemas, FieldTypes.standard());

    @Test
    void findsNothingInAGoodRecord() {
        assertThat(violations("name: {en: Suwon}\ncountry: KR\npopulation: {value: 5, asOf: 2024-03, source: Census, status: Estimate}"))
                .isEmpty();
    }

    @Test
    void asksForRequiredFieldsThatAreAbsentOrBlank() {
        assertThat(violations("country: KR")).containsExactly(Violation.error("name", 0, "records.violation.required"));
        assertThat(violations("name:")).containsExactly(Violation.error("name", 3, "records.violation.required"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            poplation: 5        | unknown.near  | population
            Website: x          | unknown.near  | website
            colour: green       | unknown       | colour
            """)
    void suggestsTheNearestFieldForUnknownOnes(String line, String key, String last) {
        List<Violation> violations = violations("name: {en: Suwon}\n" + line);
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Violation.Severity.WARNING);
            assertThat(violation.key()).isEqualTo("records.violation." + key);
            assertThat(violation.line()).isEqualTo(4);
            assertThat(violation.arguments()).last().isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf: last year                    | asOf    | date
            source: http://                    | source  | source
            source: "javascript:alert(1)"      | source  | source
            status: guessed                    | status  | status
            """)
    void checksEvidence(String part, String field, String key) {
        assertThat(violations("name: {en: Suwon}\npopulation:\n  value: 5\n  " + part))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("population." + field);
                    assertThat(violation.key()).isEqualTo("records.violation." + key);
                    assertThat(violation.line()).isEqualTo(4);
                });
    }

    @Test
    void readsEarlierIds() {
        assertThat(violations("name: {en: Suwon}\ninhabitants: many"))
                .containsExactly(Violation.error("population", 4, "records.violation.integer", "many"));
    }

    private List<Violation> violations(String body) {
        PageRecord record = text.read("[{City\n\n" + body + "\n}]").record().orElseThrow();
        return check.check(record, schemas.schema("City").orElseThrow());
    }
}
