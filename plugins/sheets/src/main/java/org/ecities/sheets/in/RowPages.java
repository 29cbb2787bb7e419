package org.ecities.sheets.in;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.Filter;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.sheets.cells.CellProblem;
import org.ecities.sheets.cells.FieldCells;
import org.ecities.sheets.out.ExportedRecord;
import org.ecities.sheets.out.VisibleRecords;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * Finds the page of a row: by its number, by its name, by an outside identifier, else by a name in any language that is the
 * same after folding and that one page alone has. Names that are only near are candidates, never an answer.
 */
final class RowPages {

    private static final int CANDIDATES = 5;
    private static final int LOOKED_AT = 20;

    private final PageStore store;
    private final Pages pages;
    private final Optional<Catalogue> catalogue;
    private final VisibleRecords records;
    private final Schema schema;
    private final Asker asker;

    RowPages(
            PageStore store, Pages pages, Optional<Catalogue> catalogue, VisibleRecords records, Schema schema, Asker asker) {
        this.store = store;
        this.pages = pages;
        this.catalogue = catalogue;
        this.records = records;
        this.schema = schema;
        this.asker = asker;
    }

    /** A page, or names of pages it may be. */
    record Found(Optional<String> page, List<String> candidates) {}

    Found find(SheetRow row) {
        Optional<String> page = byId(row).or(() -> byPageName(row)).or(() -> byKey(row));
        return page.isPresent() ? new Found(page, List.of()) : byNames(row);
    }

    private Optional<String> byId(SheetRow row) {
        return row.pageId().flatMap(store::byId).map(PageVersion::name).filter(this::ours);
    }

    private Optional<String> byPageName(SheetRow row) {
        return Optional.of(row.page()).filter(name -> !name.isEmpty()).filter(this::ours)
                .flatMap(name -> pages.view(asker, name)).map(PageVersion::name);
    }

    private Optional<String> byKey(SheetRow row) {
        return schema.fields().stream()
                .filter(field -> field.key().isPresent() && !field.isPrivate())
                .flatMap(field -> value(row, field).stream()
                        .filter(value -> value.value().texts().size() == 1)
                        .flatMap(value -> store.byKey(field.key().get(), value.value().texts().get(0)).stream()))
                .map(PageHead::name)
                .filter(this::ours)
                .findFirst();
    }

    private boolean ours(String page) {
        return records.now(asker, page, schema).isPresent();
    }

    private static Optional<FieldValue> value(SheetRow row, Field field) {
        try {
            FieldTold told = row.fields().get(field.id());
            return told == null ? Optional.empty() : told.value(new FieldCells(new org.ecities.sheets.cells.FieldShape(false, false)), Optional.empty());
        } catch (CellProblem unreadable) {
            return Optional.empty();
        }
    }

    /** The names a row gives its page, in any language. */
    List<String> names(SheetRow row) {
        return schema.field(schema.titleField())
                .flatMap(field -> value(row, field))
                .map(value -> value.value().texts().stream().filter(text -> !text.isBlank()).toList())
                .orElse(List.of());
    }

    private Found byNames(SheetRow row) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>(like(row.page()));
        for (String name : names(row)) {
            near.addAll(like(name));
            for (String page : hits(name)) {
                (named(page, name) ? exact : near).add(page);
            }
        }
        if (exact.size() == 1) {
            return new Found(exact.stream().findFirst(), List.of());
        }
        List<String> candidates = new ArrayList<>(exact);
        near.stream().filter(page -> !exact.contains(page)).forEach(candidates::add);
        return new Found(Optional.empty(), candidates.stream().limit(CANDIDATES).toList());
    }

    /** Pages whose names look like one of this schema's. */
    private List<String> like(String name) {
        String prefix = schema.name() + ".";
        return name.isBlank()
                ? List.of()
                : pages.nearNames(asker, name.startsWith(prefix) ? name : prefix + name.strip(), CANDIDATES).stream()
                        .filter(this::ours)
                        .toList();
    }

    private Set<String> hits(String name) {
        Set<String> hits = new LinkedHashSet<>();
        catalogue.ifPresent(index -> {
            Filter ours = new Filter.Compare("schema", Filter.Operator.EQUAL, schema.name());
            Query query = new Query(Optional.of(name), ours, List.of(), 0, LOOKED_AT, List.of(), List.of());
            index.ask(query, asker).hits().stream().map(Answer.Hit::name).forEach(hits::add);
            index.suggest(name, LOOKED_AT, asker).stream()
                    .filter(hit -> hit.schema().filter(schema.name()::equals).isPresent())
                    .map(Answer.Hit::name)
                    .forEach(hits::add);
        });
        return hits;
    }

    /** True when a page has this name in some language, in its title or among its other names. */
    private boolean named(String page, String name) {
        String wanted = PageNames.folded(name.strip());
        Optional<ExportedRecord> record = records.now(asker, page, schema);
        return record.stream()
                .flatMap(found -> found.values().entrySet().stream())
                .filter(entry -> entry.getKey().equals(schema.titleField()) || entry.getKey().equals("otherNames"))
                .flatMap(entry -> entry.getValue().value().texts().stream())
                .anyMatch(text -> PageNames.folded(text.strip()).equals(wanted));
    }
}
