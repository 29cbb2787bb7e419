package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.pages.web.Links;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The form of a data sheet as a browser would send it, with some fields filled in. */
final class DataSheetForm {

    private final String page;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    private DataSheetForm(String page) {
        this.page = page;
    }

    /** The form as it is shown. */
    static DataSheetForm of(Visitor visitor, String page) {
        HttpResponse<String> shown = visitor.get(Links.form(page) + "?schema=City");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        DataSheetForm form = new DataSheetForm(page);
        for (Element control : Jsoup.parse(shown.body()).select("form.ec-form [name]")) {
            boolean left = control.is("[type=radio], [type=checkbox]") && !control.hasAttr("checked");
            if (!left && !control.is("button")) {
                form.fields.add(Map.entry(control.attr("name"), Screen.value(control)));
            }
        }
        return form;
    }

    /** Names of the fields, in the order of the form. */
    List<String> names() {
        return fields.stream().map(Map.Entry::getKey).distinct().toList();
    }

    /** Fills in one field. */
    DataSheetForm with(String name, String value) {
        fields.removeIf(field -> field.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Presses Save. */
    HttpResponse<String> send(Visitor visitor) {
        return visitor.post(Links.form(page), fields);
    }
}
