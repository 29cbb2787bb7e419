package org.ecities.records.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecities.pages.web.Links;
import org.ecities.records.Filter;
import org.ecities.records.SheetMarks;
import org.ecities.records.Violation;

/**
 * What somebody wants to see of what does not fit. Empty texts stand for everything.
 *
 * @param schema      name of a form design
 * @param field       a field as in {@link SheetMarks#FIELD}
 * @param severity    {@code error} or {@code warning}
 * @param institution page of an institution
 * @param from        number of pages to leave out
 */
record CheckRequest(String schema, String field, String severity, String institution, int from) {

    static CheckRequest read(HttpServletRequest request) {
        String from = text(request, "from");
        return new CheckRequest(
                text(request, "schema"),
                text(request, "field"),
                text(request, "severity"),
                text(request, "institution"),
                from.matches("[0-9]{1,5}") ? Integer.parseInt(from) : 0);
    }

    /** As a condition of the catalogue; whose pages they may be is another one. */
    Filter filter() {
        List<Filter> parts = new ArrayList<>(List.of(new Filter.Has(SheetMarks.CHECK)));
        add(parts, SheetMarks.SCHEMA, schema);
        add(parts, SheetMarks.FIELD, field);
        if (field.isEmpty()) {
            add(parts, SheetMarks.SEVERITY, severity);
        } else if (!severity.isEmpty()) {
            add(parts, SheetMarks.CHECK, field + " " + severity);
        }
        if (!institution.isEmpty()) {
            parts.add(belongs(List.of(institution)));
        }
        return new Filter.And(parts);
    }

    /** True for pages that name one of these institutions, or are one of these pages. */
    static Filter belongs(List<String> pages) {
        return new Filter.Or(List.of(
                new Filter.In("institution", pages), new Filter.In("owner", pages), new Filter.In("name", pages)));
    }

    /** True when a violation is one of those wanted. */
    boolean wants(String ofSchema, Violation violation) {
        return (field.isEmpty() || field.equals(SheetMarks.field(ofSchema, violation)))
                && (severity.isEmpty() || severity.equals(SheetMarks.severity(violation)));
    }

    /** True when a mark as in {@link SheetMarks#CHECK} is of those wanted. */
    boolean wants(String mark) {
        return (field.isEmpty() || mark.startsWith(field + " "))
                && (severity.isEmpty() || mark.endsWith(" " + severity))
                && (schema.isEmpty() || mark.startsWith(schema + ".") || mark.startsWith(schema + " "));
    }

    /** The conditions in force, by parameter. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("schema", schema);
        conditions.put("field", field);
        conditions.put("severity", severity);
        conditions.put("institution", institution);
        conditions.values().removeIf(String::isEmpty);
        return conditions;
    }

    /** The address of the same list with other conditions; an empty text takes one away. */
    String with(Map<String, String> others) {
        Map<String, String> params = conditions();
        params.putAll(others);
        params.values().removeIf(String::isEmpty);
        return PleaseCheckAction.PATH
                + params.entrySet().stream()
                        .map(param -> param.getKey() + "=" + Links.query(param.getValue()))
                        .collect(Collectors.joining("&", params.isEmpty() ? "" : "?", ""));
    }

    private static void add(List<Filter> parts, String field, String wanted) {
        if (!wanted.isEmpty()) {
            parts.add(new Filter.Compare(field, Filter.Operator.EQUAL, wanted));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
