package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.records.web.FormChanges;
import org.ecities.records.web.RecordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final String SCHEMA = """
            [{Schema

            name: Town
            label: Town
            titleField: name
            fields:
              - id: name
                type: text
                rules:
                  - {maxLength: 10}
                  - {pattern: "[^0-9]*", severity: warning, message: {en: No digits please., ko: 숫자는 빼십시오.}}
              - id: people
                type: integer
                label: {en: People, ko: 인구}
                rules:
                  - {max: 40000000, severity: warning}
                  - {maxJump: 50}
                  - {required: true, severity: warning}
              - {id: women, type: integer, label: {en: Women, ko: 여자}}
              - {id: men, type: integer, label: Men}
              - {id: area, type: quantity, unit: km², units: {ha: 0.01, mi²: 2.589988}, rules: [{min: 1}]}
              - {id: budget, type: money, rules: [{maxJump: 20}]}
              - {id: founded, type: date}
              - {id: dissolved, type: date, label: Dissolved}
              - {id: online, type: yesNo, label: Online}
              - {id: website, type: url}
              - {id: odd, type: text, rules: [{pattern: "(a+)+b"}]}
              - id: offices
                type: rows
                fields:
                  - {id: code, type: text, rules: [{unique: true}, {maxLength: 3, severity: warning}]}
            rules:
              - {sum: [women, men], whole: people, tolerance: 1}
              - {field: founded, notAfter: dissolved, severity: warning}
              - {field: women, atMost: people}
              - {field: website, requiredWhen: online, is: "yes"}
            }]
            """;

    private final StubSchemas schemas = new StubSchemas();
    private final FieldTypes types = FieldTypes.standard();
    private final Schema town;

    RulesTest() {
        SchemaText.Reading reading = new SchemaText(types).read(SCHEMA);
        assertThat(reading.violations()).isEmpty();
        town = reading.schema().orElseThrow();
        schemas.put(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            people: 1                                      | -
            name: A long name indeed; people: 1            | ERROR name maxLength
            name: Nr 5; people: 1                          | WARNING name rule
            people: 40000001                               | WARNING people max
            name: Ulm                                      | WARNING people required
            people: 100; women: 50; men: 51                | -
            people: 100; women: 50; men: 52                | ERROR people sum
            people: 100; women: 50                         | -
            people: 100; women: fifty; men: 90             | ERROR women integer
            people: 1; women: 2                            | ERROR women atMost
            people: 1; area: 100 ha                        | -
            people: 1; area: 99 ha                         | ERROR area min
            people: 1; area: 5 acres                       | ERROR area unit
            people: 1; area: many                          | ERROR area number
            people: 1; founded: 2024; dissolved: 2024-01   | -
            people: 1; founded: 2024-02; dissolved: 2024-01-31 | WARNING founded notAfter
            people: 1; online: "yes"                       | ERROR website requiredWhen
            people: 1; online: "no"                        | -
            people: 1; online: "yes"; website: https://example.org/ | -
            people: 1; offices: [{id: a, code: x}, {id: b, code: x}] | ERROR offices.code unique
            people: 1; offices: [{id: a, code: long}]      | WARNING offices.code maxLength
            """)
    void areHeldAgainstARecord(String body, String expected) {
        List<Violation> found = new RecordCheck(schemas, types).check(record(body), town);
        assertThat(found)
                .extracting(one -> one.severity() + " " + one.field() + " " + one.key().replace("records.violation.", ""))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void endWithAPatternThatGoesAstray() {
        assertThat(new RecordCheck(schemas, types).check(record("people: 1; odd: " + "a".repeat(5_000)), town))
                .extracting(Violation::severity, Violation::key)
                .containsExactly(tuple(Violation.Severity.WARNING, "records.violation.pattern.steps"));
    }

    @Test
    void speakTheLanguageOfTheReader() {
        Violation digits = new RecordCheck(schemas, types).check(record("name: Nr 5; people: 1"), town).get(0);
        assertThat(digits.text(Messages.of(Locale.KOREAN))).isEqualTo("숫자는 빼십시오.");
        assertThat(digits.text(Messages.of(Locale.FRENCH))).isEqualTo("No digits please.");
        Violation sum = new RecordCheck(schemas, types).check(record("people: 100; women: 10; men: 20"), town).get(0);
        assertThat(sum.text(Messages.of(Locale.ENGLISH))).isEqualTo("The parts (Women, Men) come to 30; the whole is 100.");
        assertThat(sum.text(Messages.of(Locale.KOREAN))).contains("여자, Men", "30", "100");
    }

    @Test
    void countQuantitiesInTheUnitOfTheirField() {
        Field area = town.field("area").orElseThrow();
        FieldType quantity = types.of(area);
        assertThat(quantity.indexed(area, Value.of("12105 ha"), schemas)).hasToString("[Number[number=121.05]]");
        assertThat(quantity.indexed(area, Value.of("121.05 km²"), schemas)).hasToString("[Number[number=121.05]]");
        assertThat(quantity.indexed(area, Value.of("121.05"), schemas)).hasToString("[Number[number=121.05]]");
        assertThat(quantity.shown(area, Value.of("12105 ha"), schemas, Locale.ENGLISH)).isEqualTo("12,105\u00A0ha");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            people: 100                              | people: 150                              | -
            people: 100                              | people: 151                              | people
            people: 100                              | people: 49                               | people
            people: 0                                | people: 151                              | -
            name: Ulm                                | people: 151                              | -
            people: many                             | people: 151                              | -
            budget: {amount: 100, currency: KRW}     | budget: {amount: 130, currency: KRW}     | budget
            budget: {amount: 100, currency: KRW}     | budget: {amount: 1, currency: USD}       | -
            """)
    void findAJumpFromOneVersionToTheNext(String before, String now, String field) {
        assertThat(new JumpCheck(schemas, types).check(record(before), record(now), town))
                .allMatch(found -> found.severity() == Violation.Severity.WARNING)
                .extracting(Violation::field)
                .containsExactlyElementsOf(field == null ? List.of() : List.of(field));
    }

    @Test
    void refuseNewErrorsOfAFormAndLetOldOnesAndWarningsPass() {
        RecordForm form = new RecordForm(schemas, types);
        PageRecord bad = record("people: 100; women: 10; men: 10");
        assertThat(form.changes(Map.of("f.name", new String[] {"Ulm"}), bad, town).refused()).isFalse();
        assertThat(form.changes(Map.of("f.men", new String[] {"20"}), bad, town).refused()).isTrue();
        FormChanges jump = form.changes(Map.of("f.people", new String[] {"41000000"}), record("people: 100"), town);
        assertThat(jump.refused()).isFalse();
        assertThat(jump.violations()).extracting(Violation::key).containsExactly("records.violation.max");
        assertThat(jump.unusual()).extracting(Violation::key).containsExactly(JumpCheck.KEY);
    }

    @Test
    void sayNothingToThoseWhoDoNotKnowOneOfTheFields() {
        Schema fewer = town.withFields(town.fields().stream().filter(field -> !field.id().equals("men")).toList());
        assertThat(new RecordCheck(schemas, types).check(record("people: 100; women: 10"), fewer)).isEmpty();
        PageRecord known = new PageRecord("Town", Map.of("people", FieldValue.of("1"), "women", FieldValue.of("1")), Map.of());
        assertThat(new RecordCheck(schemas, types).check(known, fewer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rules: [{sum: [a, b], whole: x}]", "rules: [{field: x}]", "rules: [{notAfter: x, field: y, more: z}]", "rules: x",
        "fields: [{id: x, type: text, rules: [{pattern: '('}]}]", "fields: [{id: x, type: text, rules: [{min: 1, max: 2}]}]",
        "fields: [{id: x, type: text, rules: [{severity: error}]}]", "fields: [{id: x, type: text, rules: [{min: a}]}]",
        "fields: [{id: x, type: text, rules: [{min: 1, severity: bad}]}]", "fields: [{id: x, type: text, rules: [{unique: true}]}]",
        "fields: [{id: x, type: text, rules: [{required: false}]}]", "fields: [{id: x, type: text, readers: members, rules: [{required: true}]}]",
        "fields: [{id: x, type: text, units: {ha: 1}}]", "fields: [{id: x, type: quantity, unit: m, units: {ha: 0}}]",
        "fields: [{id: x, type: rows, fields: [{id: y, type: integer, rules: [{maxJump: 5}]}]}]"
    })
    void ofAFormDesignAreReadOrRefusedWithAReason(String part) {
        String fields = part.startsWith("fields") ? part : part + "\nfields: [{id: x, type: text}]";
        SchemaText.Reading reading = new SchemaText(types)
                .read("[{Schema\n\nname: Town\ntitleField: x\n" + fields + "\n}]");
        assertThat(reading.schema()).isEmpty();
        assertThat(reading.violations()).isNotEmpty().allSatisfy(found ->
                assertThat(found.text(Messages.of(Locale.ENGLISH))).doesNotContain("records.violation", "{0}"));
    }

    private PageRecord record(String body) {
        RecordReading reading = new RecordText(schemas).read("[{Town\n\n" + body.replace("; ", "\n") + "\n}]\n");
        assertThat(reading.violations()).isEmpty();
        return reading.record().orElseThrow();
    }
}
