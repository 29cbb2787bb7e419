package org.ecities.records.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends a form as a browser does: what is checked and selected, with the line ends and characters that survive. */
final class Browser {

    private final Element form;

    Browser(String html) {
        form = Jsoup.parse(html).expectForm("form");
    }

    Element form() {
        return form;
    }

    /** Types into the input or area of a name. */
    Browser type(String name, String text) {
        Element input = named(name);
        if (input.normalName().equals("textarea")) {
            input.text(text);
        } else {
            input.attr("value", text);
        }
        return this;
    }

    /** Checks or unchecks the box or radio of a name with a value. */
    Browser check(String name, String value, boolean checked) {
        form.select("input").stream()
                .filter(input -> input.attr("name").equals(name) && input.attr("value").equals(value))
                .forEach(input -> input.attr("checked", checked));
        return this;
    }

    /** Chooses an option of the list with a name. */
    Browser choose(String name, String value) {
        named(name).select("option").forEach(option -> option.attr("selected", option.attr("value").equals(value)));
        return this;
    }

    Map<String, String[]> send() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        ((FormElement) form).formData().forEach(pair ->
                sent.computeIfAbsent(pair.key(), key -> new ArrayList<>()).add(survived(pair.key(), pair.value())));
        Map<String, String[]> params = new LinkedHashMap<>();
        sent.forEach((name, values) -> params.put(name, values.toArray(String[]::new)));
        return params;
    }

    Element named(String name) {
        return form.select("input, textarea, select").stream()
                .filter(input -> input.attr("name").equals(name) && !input.attr("type").equals("hidden"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input " + name));
    }

    /** A line of input holds no line ends; an area sends them as CRLF and drops the first one of its source. */
    private String survived(String name, String value) {
        Element input = form.select("input, textarea, select").stream()
                .filter(found -> found.attr("name").equals(name))
                .findFirst()
                .orElseThrow();
        String text = input.normalName().equals("textarea") ? input.wholeText().replaceFirst("\\A\n", "") : value;
        boolean line = input.normalName().equals("input") && input.attr("type").equals("text");
        return line ? text.replaceAll("[\r\n]", "") : text.replaceAll("\r\n|\r|\n", "\r\n");
    }
}
