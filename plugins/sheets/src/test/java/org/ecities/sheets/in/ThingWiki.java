package org.ecities.sheets.in;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.PageSchemas;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordCheck;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.sheets.out.RecordExport;
import org.ecities.sheets.out.SheetFormat;
import org.ecities.sheets.out.VisibleRecords;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** A wiki with a schema Thing that has a field of every type, and some private ones. */
public final class ThingWiki implements AutoCloseable {

    /** Of the secretariat: reads and writes everything. */
    public static final Asker SECRETARY = new Asker("secretary", "Secretary", Set.of("Secretariat"));
    /** Signed in, and nothing more. */
    public static final Asker MEMBER = new Asker("member", "Member", Set.of());

    public final Path folder;
    public final Store store;
    public final Pages pages;
    public final PageSchemas schemas;
    public final FieldTypes types = FieldTypes.standard();
    public final RecordText recordText;
    public final VisibleRecords records;
    public final PrivateFields privateFields;

    public ThingWiki(Path folder) {
        this.folder = folder;
        this.store = SqliteStore.open(folder.resolve("data"), Clock.systemUTC());
        store.commit(ChangeSet.of(PageEdit.of("Schema.Thing", 0, schemaText()), "ecities", ""));
        this.schemas = new PageSchemas(store.pages(), types);
        this.pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        this.recordText = new RecordText(schemas);
        this.privateFields = new PrivateFields(new PrivateValues(store));
        this.records = new VisibleRecords(pages, privateFields, recordText);
    }

    private String schemaText() {
        StringBuilder text = new StringBuilder("[{Schema\n\nname: Thing\nlabel: {en: Thing}\ntitleField: title\n");
        text.append("groups:\n  - {id: all, label: {en: All}}\nfields:\n");
        text.append("  - {id: title, type: textByLanguage, label: {en: Name, ko: 이름}, group: all}\n");
        text.append("  - {id: code, type: text, label: {en: Code}, group: all, key: code}\n");
        text.append("  - {id: size, type: integer, label: {en: Size, ko: 크기}, group: all, evidence: true, min: 0}\n");
        text.append("  - {id: secret, type: text, label: {en: Secret}, group: all, readers: secretariat}\n");
        text.append("  - {id: inside, type: textByLanguage, label: {en: Inside}, group: all, readers: members}\n");
        for (String type : types.names()) {
            text.append("  - {id: of").append(type).append(", type: ").append(type)
                    .append(", label: {en: \"=A ").append(type).append(" (x)\"}, group: all")
                    .append(type.startsWith("choice") ? ", options: [small, large]" : "")
                    .append(type.startsWith("recordLink") ? ", target: Thing" : "")
                    .append(type.equals("quantity") ? ", unit: m" : "")
                    .append(type.equals("rows") ? ", fields: [{id: title, type: text}, {id: cost, type: money}]" : "")
                    .append("}\n");
        }
        return text.append("}]\n").toString();
    }

    /** The schema. */
    public Schema schema() {
        return schemas.schema("Thing").orElseThrow(() -> new AssertionError("the schema is wrong: " + schemaText()));
    }

    /** Keeps a page with some values of public fields. */
    public void page(String name, Map<String, FieldValue> values) {
        Map<String, Optional<FieldValue>> changes = new LinkedHashMap<>();
        values.forEach((id, value) -> changes.put(id, Optional.of(value)));
        change(SECRETARY, name, changes);
    }

    /** Changes a page as the form does: public and private values in one change. */
    public void change(Asker asker, String name, Map<String, Optional<FieldValue>> changes) {
        PageVersion page = store.pages().page(name).orElse(null);
        String before = page == null ? "Prose.\n" : page.text();
        PageRecord record = recordText.read(before).record().orElseGet(() -> new PageRecord("Thing", Map.of(), Map.of()));
        String text = recordText.write(before, schema(), PrivateFields.texts(changes, schema()));
        if (!text.contains("[{Thing")) {
            text = "[{Thing\n}]\n" + text;
        }
        PrivateFields.Seen seen = privateFields.toChange(asker, name, schema(), record);
        pages.commit(
                asker,
                PageChange.text(name, page == null ? 0 : page.version(), text)
                        .with(PrivateFields.values(changes, Map.of(), seen)),
                "");
    }

    /** Text of a page. */
    public String text(String name) {
        return store.pages().page(name).map(PageVersion::text).orElse("");
    }

    /** Exports pages into a file. */
    public Path export(Asker asker, SheetFormat format, String... names) {
        Path file = folder.resolve("export." + format.ending());
        RecordExport.Wanted wanted = new RecordExport.Wanted(schema(), List.of(names), asker, Locale.ENGLISH);
        try (OutputStream out = Files.newOutputStream(file)) {
            new RecordExport(records, types).write(wanted, format, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** Plans what a file changes. */
    public List<RowPlan> plan(Asker asker, Path file, RowChoices choices) {
        SheetSource source = SheetSource.of(file, file.getFileName().toString(), Optional.empty());
        SheetPlanner planner = new SheetPlanner(parts(), schema(), asker, choices);
        ColumnChoice columns = source.hasHeads()
                ? new Columns(schema().knownTo(asker), types).proposed(source.beginning(0).get(0).cells())
                : new ColumnChoice(List.of(), List.of());
        List<RowPlan> plans = new ArrayList<>();
        source.rows(columns, row -> plans.add(planner.plan(row)));
        return plans;
    }

    /** What plans are made with. */
    public SheetPlanner.Parts parts() {
        return new SheetPlanner.Parts(
                store.pages(), pages, Optional.empty(), records, types, new RecordCheck(schemas, types));
    }

    /** Problems in English. */
    public static List<String> problems(RowPlan plan) {
        return plan.problems().stream().map(problem -> problem.text(Messages.of(Locale.ENGLISH))).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
