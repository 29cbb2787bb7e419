package org.ecities.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.HtmlWriter;

/**
 * What the values of a field look like: checks, indexes and shows them, and asks for them in a form.
 * No method throws for values that do not fit; they are shown as written and indexed as nothing.
 */
public interface FieldType {

    /** Its name in schemas. */
    String name();

    /** What of a value does not fit the field; {@code line} is its line in the page. Evidence is not looked at. */
    List<Violation> check(Field field, FieldValue value, Schemas schemas, int line);

    /** The value in the forms the index takes. */
    List<IndexValue> indexed(Field field, Value value, Schemas schemas);

    /** The value's parts in the forms the index takes, which finds them as {@code field.part}. */
    default Map<String, List<IndexValue>> indexedParts(Field field, Value value, Schemas schemas) {
        return Map.of();
    }

    /** The value as plain text in a language. */
    String shown(Field field, Value value, Schemas schemas, Locale locale);

    /** The value as HTML in a language. */
    default void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale) {
        out.text(shown(field, value, schemas, locale));
    }

    /** The value as HTML in a language, on a page that short names in it are about. */
    default void html(HtmlWriter out, Field field, Value value, Schemas schemas, Locale locale, String page) {
        html(out, field, value, schemas, locale);
    }

    /** Names of the pages a value links to. */
    default Set<String> links(Field field, Value value) {
        return Set.of();
    }

    /** True when each key of a value is a language whose text changes on its own. */
    default boolean byLanguage() {
        return false;
    }

    /** What stands in the form for a value; absent when the form cannot hold a value of this shape. */
    Optional<Inputs> inputs(Field field, Value value);

    /** The value of what was typed; absent when nothing was. */
    Optional<Value> typed(Field field, Inputs inputs);

    /** As the other method, for a form that shows only a part of a value: what it does not show stays as it is. */
    default Optional<Value> typed(Field field, Inputs inputs, Optional<Value> before) {
        return typed(field, inputs);
    }

    /** True when two states of the form mean the same value. */
    default boolean same(Inputs one, Inputs other) {
        return one.equals(other);
    }

    /** True when the control is a group of inputs, which needs a legend and no label of its own. */
    default boolean grouped(Field field, Schemas schemas) {
        return false;
    }

    /** Writes the form control with what is in its inputs. */
    void control(HtmlWriter out, Control control);
}
