package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesTest {

    private final StubSchemas schemas = StubSchemas.everything();
    private final FieldTypes types = FieldTypes.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # field      | text                        | violation | indexed                      | shown
            population   | 1190000                     | -         | Number[number=1190000]       | 1,190,000
            population   | 0                           | -         | Number[number=0]             | 0
            population   | -1                          | min       | Number[number=-1]            | -1
            population   | 100000001                   | max       | Number[number=100000001]     | 100,000,001
            population   | 1,190,000                   | integer   | -                            | 1,190,000
            population   | 1.5                         | integer   | -                            | 1.5
            population   | about 5                     | integer   | -                            | about 5
            population   | 1e9                         | integer   | -                            | 1e9
            density      | 9800.25                     | -         | Number[number=9800.25]       | 9,800.25
            density      | .5                          | number    | -                            | .5
            area         | 121.05                      | -         | Number[number=121.05]        | 121.05\u00A0km²
            online       | 97.5                        | -         | Number[number=97.5]          | 97.5\u00A0%
            online       | 101                         | max       | Number[number=101]           | 101\u00A0%
            capital      | yes                         | -         | Flag[yes=true]               | Yes
            capital      | no                          | -         | Flag[yes=false]              | No
            capital      | maybe                       | yesNo     | -                            | maybe
            founded      | 1949                        | -         | Days[first=1949-01-01, last=1949-12-31] | 1949
            founded      | 1949-08                     | -         | Days[first=1949-08-01, last=1949-08-31] | August 1949
            founded      | 1949-08-15                  | -         | Days[first=1949-08-15, last=1949-08-15] | 15 August 1949
            founded      | 2023-02-29                  | date      | -                            | 2023-02-29
            founded      | 2024-13                     | date      | -                            | 2024-13
            founded      | 15.8.1949                   | date      | -                            | 15.8.1949
            size         | small                       | -         | Word[word=small, within=[]]             | small
            size         | smal                        | choice.near | Word[word=smal, within=[]]            | smal
            size         | enormous                    | choice    | Word[word=enormous, within=[]]          | enormous
            country      | KR                          | -         | Word[word=KR, within=[]]                | Republic of Korea
            country      | XX                          | choice    | Word[word=XX, within=[]]                | XX
            region       | Region.Gyeonggi             | -         | Word[word=Region.Gyeonggi, within=[]]   | Region.Gyeonggi
            region       | a]b                         | link      | Word[word=a]b, within=[]]               | a]b
            website      | https://www.suwon.go.kr/    | -         | Word[word=https://www.suwon.go.kr/, within=[]] | https://www.suwon.go.kr/
            website      | https://수원.한국/경로?a=b    | -         | Word[word=https://수원.한국/경로?a=b, within=[]] | https://수원.한국/경로?a=b
            website      | www.suwon.go.kr             | url       | -                            | www.suwon.go.kr
            website      | javascript:alert(1)         | url       | -                            | javascript:alert(1)
            website      | https://a b.org             | url       | -                            | https://a b.org
            website      | https://user@evil.org       | url       | -                            | https://user@evil.org
            email        | Office@suwon.go.kr          | -         | Word[word=office@suwon.go.kr, within=[]] | Office@suwon.go.kr
            email        | office                      | email     | -                            | office
            email        | a@b                         | email     | -                            | a@b
            phone        | +82 31 228 2114             | -         | Word[word=+82312282114, within=[]]      | +82 31-228-2114
            phone        | 031 228 2114                | phone     | -                            | 031 228 2114
            about        | !!Head line                 | -         | Text[text=Head line]         | Head line
            mayor        | Kim                         | -         | Text[text=Kim]               | Kim
            """)
    void checksIndexesAndShowsScalars(String id, String text, String violation, String indexed, String shown) {
        Field field = field(id);
        Value value = Value.of(text);
        FieldType type = types.of(field);
        assertThat(type.check(field, FieldValue.of(value), schemas, 7))
                .extracting(Violation::key)
                .containsExactlyElementsOf(violation == null ? List.of() : List.of("records.violation." + violation));
        assertThat(type.indexed(field, value, schemas))
                .extracting(Object::toString)
                .containsExactlyElementsOf(indexed == null ? List.of() : List.of(indexed));
        assertThat(type.shown(field, value, schemas, Locale.ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # field    | items                  | violations                          | shown in Korean
            needs      | participation;waste    | -                                   | 참여, Waste
            needs      | waste;waste            | list.twice                          | Waste, Waste
            needs      | waste;water;participation;wast | choice.near;list.many       | Waste, Water, 참여, wast
            tags       | a;b                    | -                                   | a, b
            partners   | City.Cebu;City.Busan   | -                                   | City.Cebu, City.Busan
            partners   | City.Cebu;[x]          | link                                | City.Cebu, [x]
            languages  | ko;en                  | -                                   | 한국어, 영어
            languages  | Korean                 | language                            | Korean
            """)
    void checksAndShowsLists(String id, String items, String violations, String shown) {
        Field field = field(id);
        Value value = Value.of(List.of(items.split(";")));
        assertThat(types.of(field).check(field, FieldValue.of(value), schemas, 7))
                .extracting(Violation::key)
                .containsExactlyElementsOf(
                        violations == null
                                ? List.of()
                                : Arrays.stream(violations.split(";")).map(key -> "records.violation." + key).toList());
        assertThat(types.of(field).shown(field, value, schemas, Locale.KOREAN)).isEqualTo(shown);
    }

    @Test
    void readsOneTextAsAListOfOne() {
        Field field = field("needs");
        assertThat(types.of(field).check(field, FieldValue.of("waste"), schemas, 1)).isEmpty();
        assertThat(types.of(field).indexed(field, Value.of("waste"), schemas)).containsExactly(new IndexValue.Word("waste"));
    }

    @Test
    void readsTextsByLanguage() {
        Field field = field("name");
        Value value = Value.of(Map.of("ko", "수원시"));
        assertThat(types.of(field).check(field, FieldValue.of(value), schemas, 1)).isEmpty();
        assertThat(types.of(field).shown(field, value, schemas, Locale.ENGLISH)).isEqualTo("수원시");
        assertThat(types.of(field).check(field, FieldValue.of(Value.of(Map.of("Korean", "x"))), schemas, 1))
                .extracting(Violation::key).containsExactly("records.violation.language");
        assertThat(types.of(field).check(field, FieldValue.of("Suwon"), schemas, 1))
                .extracting(Violation::key).containsExactly("records.violation.byLanguage");
        assertThat(types.of(field).shown(field, Value.of("Suwon"), schemas, Locale.KOREAN)).isEqualTo("Suwon");
    }

    @ParameterizedTest
    @CsvSource({"37.26,127.03,true", "-90,180,true", "90.01,0,false", "0,-180.5,false", "x,0,false", "NaN,0,false"})
    void readsPlaces(String lat, String lon, boolean fits) {
        Field field = field("place");
        Value value = Value.of(Map.of("lat", lat, "lon", lon));
        assertThat(types.of(field).check(field, FieldValue.of(value), schemas, 1)).hasSize(fits ? 0 : 1);
        assertThat(types.of(field).indexed(field, value, schemas)).hasSize(fits ? 1 : 0);
    }

    @Test
    void sayWhatShapeIsAccepted() {
        Value list = Value.of(List.of("a", "b"));
        Value rows = new Value.Items(List.of(Value.of(Map.of("id", "a"))));
        assertThat(types.of(field("population")).check(field("population"), FieldValue.of(list), schemas, 3))
                .containsExactly(Violation.error("population", 3, "records.violation.single"));
        assertThat(types.of(field("tags")).check(field("tags"), FieldValue.of(rows), schemas, 3))
                .containsExactly(Violation.error("tags", 3, "records.violation.list"));
    }

    @Test
    void missVocabulariesWithAWarning() {
        Field field = field("country");
        assertThat(types.of(field).check(field, FieldValue.of("KR"), new StubSchemas(), 1))
                .containsExactly(Violation.warning("country", 1, "records.violation.vocabulary", "Vocabulary.Countries"));
    }

    @Test
    void takesAnyTextInEveryTypeWithoutThrowing() {
        for (Field field : schemas.schema("City").orElseThrow().fields()) {
            for (String hostile : Samples.HOSTILE) {
                for (Value value : List.of(
                        Value.of(hostile), Value.of(List.of(hostile, hostile)), Value.of(Map.of(hostile, hostile)), Value.of(Map.of("lat", hostile, "lon", hostile)))) {
                    FieldType type = types.of(field);
                    type.check(field, FieldValue.of(value), schemas, 1);
                    type.indexed(field, value, schemas);
                    type.shown(field, value, schemas, Locale.KOREAN);
                    type.links(field, value);
                    type.inputs(field, value).flatMap(inputs -> type.typed(field, inputs));
                }
            }
        }
    }

    @Test
    void knowsTheTypesOfTheDesign() {
        assertThat(types.names()).containsExactly(
                "text", "textByLanguage", "wikiText", "integer", "decimal", "percent", "quantity", "money", "yesNo", "date", "period",
                "choice", "choices", "tags", "recordLink", "recordLinks", "pageLink", "file", "url", "email", "phone", "geo",
                "country", "languages", "rows");
        assertThat(types.find("colour")).isEqualTo(Optional.empty());
    }

    private Field field(String id) {
        return schemas.schema("City").flatMap(city -> city.field(id)).orElseThrow();
    }
}
