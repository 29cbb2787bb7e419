package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.records.web.FormChanges;
import org.ecities.records.web.FormSheet;
import org.ecities.records.web.RecordForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A form design at its limit, and one beyond. */
class LargeSchemaTest {

    /** The largest number of inputs in a form that the server takes. */
    private static final int FORM_INPUTS = 20_000;

    private final StubSchemas schemas = new StubSchemas();
    private final FieldTypes types = FieldTypes.standard();

    private static String schema(int fields) {
        StringBuilder text = new StringBuilder("[{Schema\n\nname: Wide\ntitleField: f0\nfields:\n");
        for (int i = 0; i < fields; i++) {
            text.append("  - {id: f").append(i).append(", type: integer, evidence: true, max: 9}\n");
        }
        return text.append("}]\n").toString();
    }

    @Test
    void isFilledInByOneFormAndLosesNothing() {
        Schema wide = new SchemaText(types).read(schema(SchemaReader.MAX_FIELDS)).schema().orElseThrow();
        schemas.put(wide);
        RecordForm form = new RecordForm(schemas, types);
        PageRecord empty = new PageRecord("Wide", Map.of(), Map.of());
        FormSheet sheet = new FormSheet(
                "Wide.One", wide, 0, empty, Map.of(), List.of(), Optional.empty(), "token", Messages.of(Locale.ENGLISH));
        Document html = Jsoup.parse(form.html(sheet));
        Map<String, String[]> params = new HashMap<>();
        for (Element input : html.select("[name]")) {
            params.put(input.attr("name"), new String[] {input.attr("name").matches("f\\.f[0-9]+") ? "5" : ""});
        }
        assertThat(params.size()).isBetween(4 * SchemaReader.MAX_FIELDS, FORM_INPUTS);

        FormChanges changes = form.changes(params, empty, wide);
        assertThat(changes.violations()).isEmpty();
        String page = new RecordText(schemas).write("", wide, changes.changes());
        RecordReading reading = new RecordText(schemas).read(page);
        assertThat(reading.violations()).isEmpty();
        assertThat(reading.record().orElseThrow().fields()).hasSize(SchemaReader.MAX_FIELDS);
        assertThat(new RecordCheck(schemas, types).check(reading.record().get(), wide)).isEmpty();
    }

    @Test
    void isRefusedWithItsNumbersWhenItIsLarger() {
        SchemaText.Reading reading = new SchemaText(types).read(schema(SchemaReader.MAX_FIELDS + 1));
        assertThat(reading.schema()).isEmpty();
        assertThat(reading.violations()).singleElement().satisfies(found ->
                assertThat(found.text(Messages.of(Locale.ENGLISH))).contains("1,001", "1,000"));
    }

    @Test
    void readsRenamedFieldsOfOldPagesInChecksFormsAndIndex() {
        Schema renamed = new SchemaText(types)
                .read("[{Schema\n\nname: Town\ntitleField: people\nfields:\n"
                        + "  - {id: people, type: integer, was: [inhabitants, souls], max: 9, rules: [{maxJump: 10}]}\n"
                        + "  - {id: women, type: integer}\nrules:\n  - {field: women, atMost: people}\n}]")
                .schema().orElseThrow();
        schemas.put(renamed);
        PageRecord old = new RecordText(schemas).read("[{Town\n\nsouls: 5\nwomen: 6\n}]").record().orElseThrow();
        PageRecord now = new RecordText(schemas).read("[{Town\n\npeople: 9\nwomen: 6\n}]").record().orElseThrow();
        assertThat(new RecordCheck(schemas, types).check(old, renamed)).extracting(Violation::key)
                .containsExactly("records.violation.atMost");
        assertThat(new JumpCheck(schemas, types).check(old, now, renamed)).hasSize(1);
        FormChanges changes = new RecordForm(schemas, types)
                .changes(Map.of("f.people", new String[] {"7"}), old, renamed);
        assertThat(new RecordText(schemas).write("[{Town\n\nsouls: 5\nwomen: 6\n}]", renamed, changes.changes()))
                .isEqualTo("[{Town\n\npeople: 7\nwomen: 6\n}]");
    }

    @Test
    void sayInCirclesNothingTwice() {
        schemas.put(new SchemaText(types)
                .read("[{Schema\n\nname: Town\ntitleField: to\nfields:\n  - {id: to, type: recordLinks}\n}]")
                .schema().orElseThrow());
        RecordLinks links = new RecordLinks(schemas, types);
        String circle = "[{Town\n\nto: [Town.A, Town.B, town.a]\n}]";
        assertThat(links.links(circle)).containsExactlyInAnyOrder("Town.A", "Town.B", "town.a");
        assertThat(links.renamed(circle, "Town.A", "Town.C")).contains("Town.C", "Town.B").doesNotContain("Town.A");
    }
}
