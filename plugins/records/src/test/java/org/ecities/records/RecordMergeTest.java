package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.pages.ConflictException.Clash;
import org.ecities.pages.PageMerge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMergeTest {

    private static final String BASE = """
            Before.
            [{City

            name:
              en: Suwon
              ko: 수원시
            country: KR
            population:
              value: 1000
              asOf: 2020
            needs:
              - waste
              - water
            color: green
            }]
            After one.
            After two.
            """.replace("\n", "\r\n");

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final RecordText text = new RecordText(schemas);
    private final RecordMerge merge = new RecordMerge(schemas, FieldTypes.standard());

    @Test
    void bringsDifferentFieldsTogether() {
        String theirs = BASE.replace("KR", "NO");
        String mine = BASE.replace("green", "red");
        assertMerged(merge.merge(BASE, theirs, mine), BASE.replace("KR", "NO").replace("green", "red"));
    }

    @Test
    void keepsFormAndProseApart() {
        String theirs = BASE.replace("After one.", "After 1.").replace("Before.", "Before!\r\nMore.");
        String mine = text.write(BASE, city, Map.of("population", Optional.of(FieldValue.of("5"))));
        String both = text.write(theirs, city, Map.of("population", Optional.of(FieldValue.of("5"))));
        assertMerged(merge.merge(BASE, theirs, mine), both);
        assertMerged(merge.merge(BASE, mine, theirs), both);
    }

    @Test
    void keepsFormAndProseApartWhenTheRecordMovesToo() {
        String record = BASE.substring(BASE.indexOf("[{"), BASE.indexOf("}]") + 4);
        String theirs = BASE.replace(record, "") + record;
        String mine = BASE.replace("KR", "NO");
        assertMerged(merge.merge(BASE, theirs, mine), BASE.replace(record, "") + record.replace("KR", "NO"));
    }

    @Test
    void takesAValueWithItsEvidenceAsOneUnit() {
        PageMerge.Result result = merge.merge(BASE, BASE.replace("1000", "1100"), BASE.replace("2020", "2021"));
        assertThat(result.clashes()).containsExactly(new Clash(
                "population", "value: 1000\nasOf: 2020", "value: 1100\nasOf: 2020", "value: 1000\nasOf: 2021"));
        assertThat(result.text()).isEqualTo(BASE.replace("2020", "2021"));
    }

    @Test
    void mergesListsAsSets() {
        String theirs = BASE.replace("  - water", "  - water\r\n  - parks");
        String mine = BASE.replace("  - waste\r\n", "").replace("  - water", "  - water\r\n  - roads");
        PageMerge.Result result = merge.merge(BASE, theirs, mine);
        assertThat(result.clashes()).isEmpty();
        assertThat(field(result, "needs")).isEqualTo(Value.of(List.of("water", "parks", "roads")));
    }

    @Test
    void mergesLanguagesOnTheirOwn() {
        String theirs = BASE.replace("en: Suwon", "en: Suwon City");
        String mine = BASE.replace("ko: 수원시", "ko: 수원\r\n  fr: Suwon");
        PageMerge.Result result = merge.merge(BASE, theirs, mine);
        assertThat(result.clashes()).isEmpty();
        assertThat(((Value.Entries) field(result, "name")).entries()).isEqualTo(Map.of(
                "en", Value.of("Suwon City"), "ko", Value.of("수원"), "fr", Value.of("Suwon")));
        assertThat(merge.merge(BASE, theirs, BASE.replace("en: Suwon", "en: SUWON")).clashes())
                .containsExactly(new Clash("name.en", "Suwon", "Suwon City", "SUWON"));
    }

    @ParameterizedTest
    @CsvSource({"KR,NO,SE,true", "KR,NO,NO,false", "KR,KR,SE,false", "KR,NO,KR,false"})
    void clashesOnlyWhenBothChangedDifferently(String base, String theirs, String mine, boolean clash) {
        PageMerge.Result result = merge.merge(BASE, BASE.replace(base, theirs), BASE.replace(base, mine));
        assertThat(result.clashes()).isEqualTo(
                clash ? List.of(new Clash("country", base, theirs, mine)) : List.of());
    }

    @Test
    void clashesWhenOneRemovesWhatTheOtherChanged() {
        PageMerge.Result result = merge.merge(BASE, BASE.replace("country: KR\r\n", ""), BASE.replace("KR", "NO"));
        assertThat(result.clashes()).containsExactly(new Clash("country", "KR", "", "NO"));
    }

    @Test
    void tellsTheLineOfAProseClash() {
        PageMerge.Result result = merge.merge(
                BASE, BASE.replace("After two", "After 2").replace("KR", "NO"), BASE.replace("After two", "AFTER TWO"));
        assertThat(result.clashes())
                .containsExactly(new Clash("line 17", "After two.", "After 2.", "AFTER TWO."));
    }

    @Test
    void keepsCommentsThatBothAdded() {
        String theirs = BASE.replace("country", "# theirs\r\ncountry").replace("KR", "NO");
        String mine = BASE.replace("color", "# mine\r\ncolor").replace("green", "red");
        PageMerge.Result result = merge.merge(BASE, theirs, mine);
        assertThat(result.clashes()).isEmpty();
        assertThat(result.text()).contains("# theirs\r\ncountry: NO", "# mine\r\ncolor: red");
    }

    @Test
    void mergesPagesWithoutRecords() {
        assertMerged(merge.merge("a\nb\nc", "a\nb\nC", "A\nb\nc"), "A\nb\nC");
        assertThat(merge.merge("a", "b", "c").clashes()).containsExactly(new Clash("line 1", "a", "b", "c"));
    }

    @Test
    void mergesRecordsThatBothAdded() {
        String prose = "Prose.\r\n";
        String theirs = text.write(prose, city, Map.of("country", Optional.of(FieldValue.of("KR"))));
        String mine = text.write(prose, city, Map.of("color", Optional.of(FieldValue.of("red"))));
        assertMerged(merge.merge(prose, theirs, mine), "[{City\r\n\r\ncountry: KR\r\ncolor: red\r\n}]\r\n\r\nProse.\r\n");
        assertMerged(merge.merge("", theirs, theirs), theirs);
    }

    @Test
    void losesNothingWhenARecordCannotBeRead() {
        String theirs = BASE.replace("country: KR", "country: KR\r\ncountry: NO");
        String mine = BASE.replace("After two", "After 2");
        assertMerged(merge.merge(BASE, theirs, mine), theirs.replace("After two", "After 2"));
    }

    @Test
    void clashesWhenOneRemovesTheRecordTheOtherChanged() {
        String without = "Before.\r\nAfter one.\r\nAfter two.\r\n";
        assertThat(merge.merge(BASE, without, BASE.replace("KR", "NO")).clashes()).isNotEmpty();
        assertMerged(merge.merge(BASE, without, BASE.replace("After two", "After 2")), without.replace("After two", "After 2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergesAnyFieldsLikeASmallModel(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 1000; i++) {
            Map<String, FieldValue> base = samples.fields();
            Map<String, FieldValue> theirs = changed(base, samples);
            Map<String, FieldValue> mine = changed(base, samples);
            PageMerge.Result result = merge.merge(page(base), page(theirs), page(mine));
            for (String id : union(base, theirs, mine)) {
                Optional<FieldValue> was = Optional.ofNullable(base.get(id));
                Optional<FieldValue> their = Optional.ofNullable(theirs.get(id));
                Optional<FieldValue> my = Optional.ofNullable(mine.get(id));
                boolean oneSide = their.equals(my) || was.equals(their) || was.equals(my);
                Optional<FieldValue> merged = text.read(result.text()).record().flatMap(record -> record.field(id));
                if (oneSide) {
                    assertThat(merged).as(id).isEqualTo(was.equals(my) ? their : my);
                } else {
                    assertThat(merged.isPresent() || my.isEmpty()).as(id).isTrue();
                }
            }
        }
    }

    private static Map<String, FieldValue> changed(Map<String, FieldValue> base, Samples samples) {
        Map<String, FieldValue> changed = new LinkedHashMap<>(base);
        base.keySet().forEach(id -> {
            if (samples.oneIn(3)) {
                changed.put(id, samples.field());
            } else if (samples.oneIn(5)) {
                changed.remove(id);
            }
        });
        if (samples.oneIn(2)) {
            changed.putIfAbsent(samples.key(), samples.field());
        }
        return changed;
    }

    private String page(Map<String, FieldValue> fields) {
        return text.write("[{City\r\n\r\n}]\r\nProse.", city, RecordTextRoundTripTest.changes(fields));
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> two, Map<String, ?> three) {
        Set<String> all = new TreeSet<>(one.keySet());
        all.addAll(two.keySet());
        all.addAll(three.keySet());
        return all;
    }

    private Value field(PageMerge.Result result, String id) {
        return text.read(result.text()).record().orElseThrow().field(id).orElseThrow().value();
    }

    private static void assertMerged(PageMerge.Result result, String expected) {
        assertThat(result.clashes()).isEmpty();
        assertThat(result.text()).isEqualTo(expected);
    }
}
