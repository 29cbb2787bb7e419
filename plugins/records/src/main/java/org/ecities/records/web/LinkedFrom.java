package org.ecities.records.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Field;
import org.ecities.records.Filter;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageNames;

/**
 * The records whose link fields name a page, by form design and field, as far as somebody may see them. A change of
 * such a record is one of a page that refers to this one, so a plain view that shows it is dropped (ADR 017). For that
 * reason a visitor without an account is shown links of page texts alone.
 */
final class LinkedFrom {

    /** Most records that are named. */
    static final int MAX_SHOWN = 100;

    private static final Set<String> LINKS = Set.of("recordLink", "recordLinks", "pageLink");

    private final Catalogue catalogue;
    private final Schemas schemas;

    LinkedFrom(Catalogue catalogue, Schemas schemas) {
        this.catalogue = catalogue;
        this.schemas = schemas;
    }

    /**
     * A field that names pages.
     *
     * @param id     as the index has it, {@code projects.city} for a field of rows
     * @param labels its labels, that of the rows first
     */
    private record LinkField(Schema schema, String id, List<Field> labels) {
        String label(Messages messages) {
            return String.join(": ", labels.stream().map(field -> field.label(messages.locale())).toList());
        }
    }

    /** Writes nothing where nothing links to the page. */
    void write(HtmlWriter out, Asker asker, String page, Messages messages) {
        List<LinkField> fields = fields(asker);
        if (fields.isEmpty()) {
            return;
        }
        Answer answer = catalogue.ask(query(page, fields), asker);
        Map<LinkField, List<Answer.Hit>> groups = groups(answer, page, fields);
        if (groups.isEmpty()) {
            return;
        }
        out.open("div", "ec-record__group ec-linked");
        out.element("h2", "ec-record__heading", messages.text("records.linked.title"));
        groups.forEach((field, hits) -> group(out, field, hits, messages));
        if (answer.total() > MAX_SHOWN) {
            out.element("p", "ec-linked__more", messages.text("records.linked.more", answer.total() - MAX_SHOWN));
        }
        out.close();
    }

    private List<LinkField> fields(Asker asker) {
        List<LinkField> fields = new ArrayList<>();
        for (Schema schema : schemas.all()) {
            schema.knownTo(asker).fields().stream()
                    .filter(field -> asker.signedIn() || !field.isPrivate())
                    .forEach(field -> add(fields, schema, field));
        }
        return fields;
    }

    private static void add(List<LinkField> fields, Schema schema, Field field) {
        if (LINKS.contains(field.type())) {
            fields.add(new LinkField(schema, field.id(), List.of(field)));
        }
        field.fields().stream()
                .filter(sub -> LINKS.contains(sub.type()))
                .forEach(sub -> fields.add(new LinkField(schema, field.id() + "." + sub.id(), List.of(field, sub))));
    }

    private static Query query(String page, List<LinkField> fields) {
        Map<String, List<Filter>> bySchema = new LinkedHashMap<>();
        fields.forEach(field -> bySchema.computeIfAbsent(field.schema().name(), name -> new ArrayList<>())
                .add(new Filter.Compare(field.id(), Filter.Operator.EQUAL, page)));
        List<Filter> any = new ArrayList<>();
        bySchema.forEach((schema, names) -> any.add(new Filter.And(List.of(
                new Filter.Compare("schema", Filter.Operator.EQUAL, schema), new Filter.Or(names)))));
        List<String> columns = fields.stream().map(LinkField::id).distinct().toList();
        return new Query(Optional.empty(), new Filter.Or(any), List.of(), 0, MAX_SHOWN, columns, List.of());
    }

    private static Map<LinkField, List<Answer.Hit>> groups(Answer answer, String page, List<LinkField> fields) {
        String folded = PageNames.folded(page);
        Map<LinkField, List<Answer.Hit>> groups = new LinkedHashMap<>();
        for (LinkField field : fields) {
            List<Answer.Hit> hits = answer.hits().stream()
                    .filter(hit -> hit.schema().filter(field.schema().name()::equals).isPresent())
                    .filter(hit -> hit.columns().getOrDefault(field.id(), List.of()).stream()
                            .anyMatch(name -> PageNames.folded(name).equals(folded)))
                    .toList();
            if (!hits.isEmpty()) {
                groups.put(field, hits);
            }
        }
        return groups;
    }

    private static void group(HtmlWriter out, LinkField field, List<Answer.Hit> hits, Messages messages) {
        out.element("h3", "ec-linked__field", messages.text(
                "records.linked.field", field.schema().label(messages.locale()), field.label(messages)));
        out.open("ul", "ec-list");
        hits.forEach(hit -> {
            out.open("li").attr("dir", "auto").open("a", "ec-record-link").attr("href", Links.view(hit.name()));
            out.text(hit.title()).close().close();
        });
        out.close();
    }
}
