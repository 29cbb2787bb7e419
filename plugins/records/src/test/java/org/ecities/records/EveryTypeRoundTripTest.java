package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.web.FormChanges;
import org.ecities.records.web.RecordForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A type without samples fails here, so none is forgotten. */
class EveryTypeRoundTripTest {

    private static final int VALUES = 100;

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final RecordText text = new RecordText(schemas);
    private final FieldTypes types = FieldTypes.standard();
    private final RecordForm form = new RecordForm(schemas, types);

    static Set<String> types() {
        return FieldTypes.standard().names();
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBackFromThePageAsItWasWritten(String type) {
        Field field = TypedSamples.field(type);
        TypedSamples samples = new TypedSamples(17);
        for (int i = 0; i < VALUES; i++) {
            FieldValue value = FieldValue.of(samples.value(type).orElseThrow());
            String page = page(field, value);
            PageRecord record = record(page);
            assertThat(record.field(field)).as(page).contains(value);
            assertThat(text.write(page, city, Map.of(field.id(), Optional.of(value)))).isEqualTo(page);
            assertThat(new RecordCheck(schemas, types).check(record, field)).as(page).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBackFromTheFormAsItWasShown(String type) {
        Field field = TypedSamples.field(type);
        TypedSamples samples = new TypedSamples(18);
        for (int i = 0; i < VALUES; i++) {
            Value value = samples.value(type).orElseThrow();
            String page = page(field, FieldValue.of(value));
            Inputs inputs = types.of(field).inputs(field, value).orElseThrow();
            assertThat(types.of(field).typed(field, inputs)).as(page).contains(value);
            FormChanges changes = form.changes(Shown.params(field, inputs), record(page), city);
            assertThat(changes.changes()).as(page).isEmpty();
            assertThat(text.write(page, city, changes.changes())).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysSomethingInEveryLanguageAndToTheIndex(String type) {
        Field field = TypedSamples.field(type);
        Value value = new TypedSamples(19).value(type).orElseThrow();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(types.of(field).shown(field, value, schemas, locale)).isNotBlank();
        }
        assertThat(types.of(field).indexed(field, value, schemas)).isNotEmpty();
    }

    private String page(Field field, FieldValue value) {
        return text.write("Prose.\r\n", city, Map.of(field.id(), Optional.of(value)));
    }

    private PageRecord record(String page) {
        RecordReading reading = text.read(page);
        assertThat(reading.violations()).as(page).isEmpty();
        return reading.record().orElseThrow();
    }

    /** The parameters of a form that shows these inputs. */
    private static final class Shown {
        static Map<String, String[]> params(Field field, Inputs inputs) {
            Map<String, String[]> params = new java.util.HashMap<>();
            inputs.parts().forEach((part, texts) -> params.put(
                    "f." + field.id() + (part.isEmpty() ? "" : "." + part), texts.toArray(String[]::new)));
            return params;
        }
    }
}
