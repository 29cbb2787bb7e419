package org.ecities.records;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;

/**
 * One field's place in a form.
 *
 * @param field       the field
 * @param inputs      what stands in it
 * @param schemas     for vocabularies
 * @param messages    the reader's words
 * @param describedBy ids of the elements with help and error text, blank between; may be empty
 * @param invalid     true when what stands in it was refused
 */
public record Control(
        Field field, Inputs inputs, Schemas schemas, Messages messages, String describedBy, boolean invalid) {

    /** Name of the field's plain input. */
    public String name() {
        return "f." + field.id();
    }

    /** Name of the input of a part. */
    public String name(String part) {
        return name() + "." + part;
    }

    /** Element id of the field's plain input. */
    public String id() {
        return "f-" + field.id();
    }

    /** Element id of the n-th further input. */
    public String id(int number) {
        return id() + "-" + number;
    }

    /** Adds the attributes that tie help and error text to an input just opened. */
    public HtmlWriter tied(HtmlWriter out) {
        if (!describedBy.isEmpty()) {
            out.attr("aria-describedby", describedBy);
        }
        if (invalid) {
            out.attr("aria-invalid", "true");
        }
        // Not the attribute "required": an old record without this value can still be saved.
        if (field.required()) {
            out.attr("aria-required", "true");
        }
        return out;
    }

    /** A one-line input with id and name of the field; a text of several lines gets an area, which keeps them. */
    public void line(HtmlWriter out, String mode) {
        if (inputs.text().indexOf('\n') >= 0) {
            area(out, 3);
            return;
        }
        out.open("input", "ec-input").attr("type", "text").attr("id", id()).attr("name", name());
        out.attr("value", inputs.text());
        if (!mode.equals("text")) {
            out.attr("inputmode", mode);
        }
        tied(out);
    }

    /** An area of some lines with id and name of the field. */
    public void area(HtmlWriter out, int rows) {
        out.open("textarea", "ec-input").attr("id", id()).attr("name", name()).attr("rows", String.valueOf(rows));
        tied(out);
        // A browser drops the first line end of an area, so one is put there for it.
        out.text("\n" + inputs.text()).close();
    }
}
