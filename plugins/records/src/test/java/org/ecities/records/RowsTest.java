package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageMerge;
import org.ecities.records.web.FormChanges;
import org.ecities.records.web.RecordForm;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final Field projects = city.field("projects").orElseThrow();
    private final FieldTypes types = FieldTypes.standard();
    private final FieldType rows = types.of(projects);
    private final RecordText text = new RecordText(schemas);
    private final RecordForm form = new RecordForm(schemas, types);

    private static final String PAGE = """
            [{City

            name: Suwon
            projects:
              - id: a
                title: Open data   # ours
                note: kept
              - {id: b, title: Bus line, cost: {amount: 12, currency: KRW}}
            }]
            """;

    @Test
    void changeInOneCellAndKeepWhatTheFormDoesNotKnow() {
        String changed = posted(PAGE, Map.of("a.title", "Open code"));
        assertThat(cells(changed, "a")).containsEntry("title", Value.of("Open code")).containsEntry("note", Value.of("kept"));
        assertThat(cells(changed, "b")).isEqualTo(cells(PAGE, "b"));
    }

    @Test
    void areAddedAndTakenOutByTheForm() {
        String changed = posted(PAGE, Map.of("a.-", "remove", "+1.title", "Park", "+3.title", "Lake"));
        assertThat(ids(changed)).hasSize(3).doesNotContain("a").contains("b");
        assertThat(cells(changed, ids(changed).get(1))).isEqualTo(Map.of("title", Value.of("Park")));
        assertThat(ids(posted(PAGE, Map.of("+1.title", "Park")))).isEqualTo(ids(posted(PAGE, Map.of("+2.title", "Park"))));
    }

    @Test
    void goWithTheirFieldWhenTheLastOneIsTakenOut() {
        String changed = posted(PAGE, Map.of("a.-", "remove", "b.-", "remove"));
        assertThat(record(changed).field(projects)).isEmpty();
    }

    @Test
    void areAskedForWithEmptyRowsBelow() {
        Inputs inputs = rows.inputs(projects, value(PAGE)).orElseThrow();
        HtmlWriter out = new HtmlWriter();
        rows.control(out, new Control(projects, inputs, schemas, Messages.of(Locale.ENGLISH), "", false));
        assertThat(out.html())
                .contains("name=\"f.projects\" value=\"a\"", "name=\"f.projects.a.title\"", "value=\"Open data\"",
                        "name=\"f.projects.b.cost.amount\"", "name=\"f.projects.+3.title\"", "name=\"f.projects.b.-\"");
    }

    @Test
    void mergeRowByRowAndCellByCell() {
        String theirs = posted(PAGE, Map.of("a.title", "Open code", "+1.title", "Park"));
        String mine = posted(PAGE, Map.of("b.cost.amount", "13", "+1.title", "Lake"));
        PageMerge.Result merged = new RecordMerge(schemas, types).merge(PAGE, theirs, mine);
        assertThat(merged.clashes()).isEmpty();
        assertThat(cells(merged.text(), "a")).containsEntry("title", Value.of("Open code"));
        assertThat(cells(merged.text(), "b").toString()).contains("amount=Scalar[text=13]");
        assertThat(ids(merged.text())).hasSize(4);
    }

    @Test
    void clashWhereBothChangedOneCell() {
        String theirs = posted(PAGE, Map.of("a.title", "Open code"));
        String mine = posted(PAGE, Map.of("a.title", "Open doors"));
        assertThat(new RecordMerge(schemas, types).merge(PAGE, theirs, mine).clashes())
                .extracting(clash -> clash.where()).containsExactly("projects.a.title");
        String without = posted(PAGE, Map.of("a.-", "remove"));
        assertThat(new RecordMerge(schemas, types).merge(PAGE, theirs, without).clashes())
                .extracting(clash -> clash.where()).containsExactly("projects.a");
    }

    @Test
    void sayWhichRowDoesNotFit() {
        assertThat(check("projects:\n  - {title: x}\n  - {id: b}\n  - {id: b, title: y, start: soon, more: z}\n"))
                .extracting(Violation::key, Violation::field)
                .containsExactlyInAnyOrder(
                        tuple("rows.id", "projects"),
                        tuple("rows.required", "projects.title"),
                        tuple("rows.twice", "projects"),
                        tuple("date", "projects.start"),
                        tuple("rows.unknown", "projects"));
        assertThat(check("projects: none\n")).extracting(Violation::key).containsExactly("records.violation.rows");
    }

    @Test
    void areFoundByTheirColumns() {
        Map<String, List<IndexValue>> parts = rows.indexedParts(projects, value(PAGE), schemas);
        assertThat(parts.get("title")).containsExactly(new IndexValue.Text("Open data"), new IndexValue.Text("Bus line"));
        assertThat(parts.get("cost")).hasToString("[Number[number=12]]");
        assertThat(parts.get("cost.currency")).containsExactly(new IndexValue.Word("KRW"));
    }

    @Test
    void stayWholeWhenTheyAreMoreThanAFormShows() {
        int many = RowsType.MAX_ROWS;
        String page = many(many);
        assertThat(check(record(page))).isEmpty();
        Inputs inputs = rows.inputs(projects, value(page)).orElseThrow();
        assertThat(inputs.parts().get("")).hasSize(RowsForm.MAX_CELLS / projects.fields().size());
        String changed = posted(page, Map.of("p0.title", "first"));
        assertThat(ids(changed)).hasSize(many);
        assertThat(cells(changed, "p0")).containsEntry("title", Value.of("first"));
        assertThat(cells(changed, "p" + (many - 1))).containsEntry("title", Value.of("t"));
        assertThat(check(record(many(many + 1)))).containsExactly(
                Violation.error("projects", 3, "records.violation.rows.many", many + 1, many));
    }

    private static String many(int rows) {
        StringBuilder page = new StringBuilder("[{City\n\nprojects:\n");
        for (int i = 0; i < rows; i++) {
            page.append("  - {id: p").append(i).append(", title: t}\n");
        }
        return page.append("}]\n").toString();
    }

    private static org.assertj.core.groups.Tuple tuple(String key, String field) {
        return org.assertj.core.api.Assertions.tuple("records.violation." + key, field);
    }

    /** The page after its form was sent with some inputs changed. */
    private String posted(String page, Map<String, String> typed) {
        Inputs shown = rows.inputs(projects, value(page)).orElseThrow();
        Map<String, String[]> params = new LinkedHashMap<>();
        shown.parts().forEach((part, texts) ->
                params.put("f.projects" + (part.isEmpty() ? "" : "." + part), texts.toArray(String[]::new)));
        typed.forEach((part, entered) -> params.put("f.projects." + part, new String[] {entered}));
        FormChanges changes = form.changes(params, record(page), city);
        assertThat(changes.violations()).isEmpty();
        return text.write(page, city, changes.changes());
    }

    private List<Violation> check(String body) {
        return check(record("[{City\n\n" + body + "}]"));
    }

    private List<Violation> check(PageRecord record) {
        return new RecordCheck(schemas, types).check(record, projects);
    }

    private PageRecord record(String page) {
        RecordReading reading = text.read(page);
        assertThat(reading.violations()).isEmpty();
        return reading.record().orElseThrow();
    }

    private Value value(String page) {
        return record(page).field(projects).orElseThrow().value();
    }

    private List<String> ids(String page) {
        return new ArrayList<>(Row.all(value(page)).orElseThrow().stream().map(Row::id).toList());
    }

    private Map<String, Value> cells(String page, String id) {
        return Row.all(value(page)).orElseThrow().stream()
                .filter(row -> row.id().equals(id))
                .map(Row::cells)
                .findFirst()
                .or(() -> Optional.of(Map.of()))
                .get();
    }
}
