package org.ecities.views.view;

import java.util.Locale;
import org.ecities.pages.HtmlWriter;

/** Writes the shapes of a drawing. Looks are in the style sheet, measures in attributes: no page carries style. */
final class Svg {

    private final HtmlWriter out;

    private Svg(HtmlWriter out) {
        this.out = out;
    }

    /**
     * Begins a drawing that is one picture with a name and a description.
     *
     * @param box left, top, width and height in units of the drawing
     */
    static Svg picture(HtmlWriter out, String cssClass, String box, String name, String description) {
        out.open("svg", cssClass).attr("viewbox", box).attr("role", "img").attr("direction", "ltr").attr("aria-label", name + ". " + description);
        out.open("title").text(name).close();
        out.open("desc").text(description).close();
        return new Svg(out);
    }

    /** Begins a drawing with links in it. */
    static Svg group(HtmlWriter out, String cssClass, String box, String name) {
        out.open("svg", cssClass).attr("viewbox", box).attr("role", "group").attr("direction", "ltr").attr("aria-label", name);
        return new Svg(out);
    }

    Svg rect(String cssClass, double x, double y, double width, double height) {
        out.open("rect", cssClass).attr("x", number(x)).attr("y", number(y));
        out.attr("width", number(Math.max(width, 0))).attr("height", number(height)).close();
        return this;
    }

    Svg line(String cssClass, double x1, double y1, double x2, double y2) {
        out.open("line", cssClass).attr("x1", number(x1)).attr("y1", number(y1));
        out.attr("x2", number(x2)).attr("y2", number(y2)).close();
        return this;
    }

    Svg circle(String cssClass, double x, double y, double radius) {
        out.open("circle", cssClass).attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius)).close();
        return this;
    }

    Svg path(String cssClass, String steps) {
        out.open("path", cssClass).attr("d", steps).close();
        return this;
    }

    Svg text(String cssClass, double x, double y, String anchor, String text) {
        out.open("text", cssClass).attr("x", number(x)).attr("y", number(y)).attr("text-anchor", anchor).text(text).close();
        return this;
    }

    void end() {
        out.close();
    }

    /** With one digit behind the point: less than anybody sees. */
    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
