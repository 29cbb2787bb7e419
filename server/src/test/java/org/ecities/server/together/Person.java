package org.ecities.server.together;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.server.running.Visitor;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody signed in who fills one field of a form and sends everything else as it came, as a browser does. */
final class Person {

    private final Visitor visitor;
    private final String field;

    /** A person with a field of their own. */
    Person(Visitor visitor, String field) {
        this.visitor = visitor;
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Opens the form of a page and types a value into the own field; not sent yet. */
    Map<String, String> filled(String page, String value) {
        HttpResponse<String> answer = visitor.get("/form/" + page);
        Element base = Optional.ofNullable(Jsoup.parse(answer.body()).selectFirst("form input[name=base]"))
                .orElseThrow(() -> new AssertionError("no form: " + answer.statusCode() + " " + answer.body()));
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal given : ((FormElement) base.closest("form")).formData()) {
            fields.put(given.key(), given.value());
        }
        if (fields.replace("f." + field, value) == null) {
            throw new AssertionError("the form of " + page + " has no field " + field);
        }
        return fields;
    }

    /** Sends a filled form; 303 when it is kept. */
    int send(String page, Map<String, String> filled) {
        return visitor.post("/form/" + page, filled).statusCode();
    }
}
