package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageMerge;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.PrivateFields;
import org.ecities.records.PrivateText;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/**
 * What the second author sees when both changed the same field: part {@code conflict} with attributes
 * {@code conflict} (the exception), {@code formHtml} and {@code pageName}; status 409.
 */
final class ConflictScreen {

    private final PageMerge merge;
    private final RecordText text;
    private final FieldTypes types;
    private final PrivateFields privateFields;

    ConflictScreen(PageMerge merge, Schemas schemas, FieldTypes types, PrivateFields privateFields) {
        this.merge = merge;
        this.text = new RecordText(schemas);
        this.types = types;
        this.privateFields = privateFields;
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            FormTarget base,
            FormChanges changes,
            String mine,
            ConflictException conflict)
            throws ServletException, IOException {
        Visit visit = Visit.of(request);
        Schema schema = base.form();
        boolean deleted = conflict.latest() == 0;
        PrivateFields.Seen latest = privateFields.toChange(
                visit.asker(), conflict.page(), base.schema().orElseThrow(), record(conflict.theirs(), schema));
        PageRecord myWay = withPrivate(
                record(deleted ? mine : merged(base, conflict.theirs(), mine), schema), schema, id ->
                        changes.changes().containsKey(id) ? changes.changes().get(id) : base.record().field(id));
        PageRecord theirWay = withPrivate(
                record(merged(base, mine, conflict.theirs()), schema), schema, latest.record()::field);
        Set<String> carried = deleted ? ids(schema) : changes.changes().keySet();
        String html = new ConflictForm(types, visit.messages(), schema)
                .html(shown(conflict, schema), carried, myWay, theirWay, visit.token(), note(request), versions(base, latest, conflict),
                        consents(request));
        String title = visit.messages().text("records.conflict.title");
        Shell.show(
                request,
                response,
                ShellPage.about("conflict", title, conflict.page())
                        .with("conflict", conflict)
                        .with("formHtml", html)
                        .with("pageName", conflict.page())
                        .status(409));
    }

    /** The record of a text with private values instead of what the text may say of their fields. */
    private static PageRecord withPrivate(
            PageRecord record, Schema schema, Function<String, Optional<FieldValue>> values) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(record.fields());
        schema.fields().stream().filter(Field::isPrivate).forEach(field -> {
            fields.remove(field.id());
            values.apply(field.id()).ifPresent(value -> fields.put(field.id(), value));
        });
        return new PageRecord(record.schema(), fields, record.lines());
    }

    /** What both made of a private value, in the form in which people compare. */
    private static ConflictException shown(ConflictException conflict, Schema schema) {
        List<ConflictException.Clash> clashes = conflict.clashes().stream()
                .map(clash -> schema.field(clash.where()).filter(Field::isPrivate).isEmpty()
                        ? clash
                        : new ConflictException.Clash(
                                clash.where(),
                                PrivateText.shown(clash.base()),
                                PrivateText.shown(clash.theirs()),
                                PrivateText.shown(clash.mine())))
                .toList();
        return new ConflictException(
                conflict.page(), conflict.latest(), clashes, conflict.theirs(), conflict.mine());
    }

    /** Where both changed a value the author goes on from the latest one, else from the one that was shown. */
    private static Map<String, Integer> versions(
            FormTarget base, PrivateFields.Seen latest, ConflictException conflict) {
        Map<String, Integer> versions = new LinkedHashMap<>(base.seen().orElseThrow().versions());
        conflict.clashes().stream()
                .map(ConflictException.Clash::where)
                .filter(versions::containsKey)
                .forEach(id -> versions.put(id, latest.versions().getOrDefault(id, 0)));
        return versions;
    }

    private String merged(FormTarget base, String first, String second) {
        return merge.merge(base.text(), first, second).text();
    }

    /** Of a page that was deleted meanwhile the whole record is carried over. */
    private static Set<String> ids(Schema schema) {
        return schema.fields().stream().map(Field::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private PageRecord record(String pageText, Schema schema) {
        return text.read(pageText).record().orElseGet(() -> new PageRecord(schema.name(), Map.of(), Map.of()));
    }

    private static Map<String, String> consents(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ConsentForm.PREFIX) && values.length > 0) {
                typed.put(name, values[0]);
            }
        });
        return typed;
    }

    private static String note(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("note")).orElse("");
    }
}
