package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTypesTest {

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final FieldTypes types = FieldTypes.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {amount: 1200000, currency: KRW, year: 2024} | -        | 1200000 | 1,200,000\u00A0KRW (2024)
            {amount: 1.5, currency: USD}                 | -        | 1.5     | 1.5\u00A0USD
            {amount: 1.5, currency: usd}                 | currency | 1.5     | 1.5\u00A0usd
            {amount: 1.5}                                | currency | 1.5     | 1.5
            {amount: many, currency: KRW}                | money    | -       | many, KRW
            {amount: 1, currency: KRW, year: 2024-03}    | year     | 1       | 1\u00A0KRW (2024-03)
            {amount: 1, currency: KRW, per: head}        | money    | -       | 1, KRW, head
            {amount: -1, currency: KRW}                  | min      | -1      | -1\u00A0KRW
            12 KRW                                       | money    | -       | 12 KRW
            """)
    void readsMoney(String written, String violation, String amount, String shown) {
        expect("budget", written, violation, amount == null ? null : "Number[number=" + amount + "]", shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {from: 2024-03, to: 2025}    | -            | Days[first=2024-03-01, last=2025-12-31] | March 2024 to 2025
            {from: 2024}                 | -            | Days[first=2024-01-01, last=9999-12-31] | since 2024
            {from: 2024, to: ""}         | -            | Days[first=2024-01-01, last=9999-12-31] | since 2024
            {from: 2024, to: 2023-12-31} | period.order | -                                       | 2024, 2023-12-31
            {from: 2024-06, to: 2024}    | -            | Days[first=2024-06-01, last=2024-12-31] | June 2024 to 2024
            {to: 2024}                   | period       | -                                       | 2024
            {from: spring}               | period       | -                                       | spring
            2024                         | period       | -                                       | 2024
            """)
    void readsPeriods(String written, String violation, String days, String shown) {
        expect("term", written, violation, days, shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            plan.pdf            | -    | /files/City.Ulm/plan.pdf
            City.Suwon/plan.pdf | -    | /files/City.Suwon/plan.pdf
            계획.pdf             | -    | /files/City.Ulm/%EA%B3%84%ED%9A%8D.pdf
            /plan.pdf           | file | -
            a/b/c.pdf           | file | -
            City.Suwon/         | file | -
            <b>.pdf             | file | -
            """)
    void linksFilesOfItsOwnPageAndOfOthers(String name, String violation, String address) {
        expect("charter", "\"" + name + "\"", violation, "Word[word=" + name + ", within=[]]", name);
        HtmlWriter out = new HtmlWriter();
        types.of(field("charter")).html(out, field("charter"), Value.of(name), schemas, Locale.ENGLISH, "City.Ulm");
        if (address == null) {
            assertThat(out.html()).doesNotContain("href");
        } else {
            assertThat(out.html()).contains("href=\"" + address + "\"");
        }
    }

    @Test
    void renameTheFilesOfARenamedPage() {
        String page = "[{City\n\ncharter: City.Suwon/plan.pdf\nportal: City.Suwon\n}]\n";
        RecordLinks links = new RecordLinks(schemas, types);
        assertThat(links.links(page)).containsExactlyInAnyOrder("City.Suwon");
        assertThat(links.renamed(page, "City.Suwon", "City.Suweon"))
                .isEqualTo("[{City\n\ncharter: City.Suweon/plan.pdf\nportal: City.Suweon\n}]\n");
    }

    @Test
    void findAValueBelowAnotherOne() {
        Field field = field("field");
        assertThat(types.of(field).indexed(field, Value.of("recycling"), schemas))
                .containsExactly(new IndexValue.Word("recycling", List.of("waste", "environment")));
        assertThat(new RecordCheck(schemas, types).check(record("field: recycling"), field)).isEmpty();
        HtmlWriter out = new HtmlWriter();
        types.of(field).control(out, new Control(field, Inputs.none(), schemas, Messages.of(Locale.ENGLISH), "", false));
        assertThat(out.html()).contains(">Environment<", ">\u2003Waste<", ">\u2003\u2003Recycling<", ">\u2003Water<", ">Mobility<");
    }

    @Test
    void sayWhatIsWrongInATree() {
        assertThat(violations("a:\n  children:\n    b: B\n    a: A\n")).containsExactly("records.violation.schema.twice");
        assertThat(violations("a:\n  children: [b, c]\n")).containsExactly("records.violation.vocabulary.children");
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i <= VocabularyReader.MAX_LEVELS; i++) {
            deep.append("  ".repeat(2 * i)).append("t").append(i).append(":\n");
            deep.append("  ".repeat(2 * i + 1)).append("children:\n");
        }
        deep.append("  ".repeat(2 * VocabularyReader.MAX_LEVELS + 2)).append("last: Last\n");
        assertThat(violations(deep.toString())).containsExactly("records.violation.vocabulary.levels");
    }

    private static List<String> violations(String body) {
        VocabularyText.Reading reading = new VocabularyText().body("Vocabulary.X", body, 1);
        assertThat(reading.vocabulary()).isEmpty();
        return reading.violations().stream().map(Violation::key).toList();
    }

    private void expect(String id, String written, String violation, String indexed, String shown) {
        Field field = field(id);
        PageRecord record = record(id + ": " + written);
        assertThat(new RecordCheck(schemas, types).check(record, field))
                .extracting(Violation::key)
                .containsExactlyElementsOf(violation == null ? List.of() : List.of("records.violation." + violation));
        Value value = record.field(field).orElseThrow().value();
        assertThat(types.of(field).indexed(field, value, schemas))
                .extracting(Object::toString)
                .containsExactlyElementsOf(indexed == null ? List.of() : List.of(indexed));
        assertThat(types.of(field).shown(field, value, schemas, Locale.ENGLISH)).isEqualTo(shown);
    }

    private PageRecord record(String body) {
        RecordReading reading = new RecordText(schemas).read("[{City\n\n" + body + "\n}]\n");
        assertThat(reading.violations()).isEmpty();
        return reading.record().orElseThrow();
    }

    private Field field(String id) {
        return city.field(id).orElseThrow();
    }
}
