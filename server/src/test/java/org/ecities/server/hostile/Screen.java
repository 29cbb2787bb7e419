package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A screen as a browser would take it: what it says, what its fields hold, and what it would run. */
final class Screen {

    private static final Pattern RUNS = Pattern.compile("(?is)\\s*(javascript|vbscript|data|blob)\\s*:.*");
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "data", "poster");
    private static final String FOREIGN =
            "iframe, object, embed, base, style, svg:not([class^=ec-]), math, meta[http-equiv], "
            + "link:not([href^=/assets/]):not([rel=alternate][href^=/feeds/])";

    private final HttpResponse<String> answer;
    private final Document html;

    private Screen(HttpResponse<String> answer) {
        this.answer = answer;
        this.html = Jsoup.parse(answer.body());
    }

    /** Takes an answer, which must be a whole HTML page that runs nothing but our own scripts. */
    static Screen of(HttpResponse<String> answer) {
        Screen screen = new Screen(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                .startsWith("text/html");
        assertThat(answer.body()).contains("</html>");
        screen.assertThatNothingRuns();
        return screen;
    }

    private void assertThatNothingRuns() {
        for (Element script : html.select("script")) {
            assertThat(script.attr("src")).as("script").startsWith("/assets/");
            assertThat(script.data()).as("script").isEmpty();
        }
        assertThat(html.select(FOREIGN)).as("foreign elements").isEmpty();
        for (Element element : html.getAllElements()) {
            element.attributes().forEach(attribute -> assertThatItRunsNothing(element, attribute));
        }
    }

    private static void assertThatItRunsNothing(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as("attribute of %s", element.tagName()).doesNotStartWith("on").isNotIn("style", "srcdoc");
        if (ADDRESSES.contains(name)) {
            assertThat(RUNS.matcher(attribute.getValue()).matches())
                    .as("%s of %s is %s", name, element.tagName(), attribute.getValue())
                    .isFalse();
        }
    }

    /** The status it must have. */
    Screen hasStatus(int status) {
        assertThat(answer.statusCode()).as(message()).isEqualTo(status);
        return this;
    }

    /** Words a reader must find in its main part. */
    Screen says(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    /** Words a reader must not find anywhere in it. */
    Screen hides(String... words) {
        assertThat(html.text()).doesNotContain(words);
        return this;
    }

    /** Some field that holds, exactly, what was typed. */
    Screen givesBack(String field, String typed) {
        List<String> values = html.getElementsByAttributeValue("name", field).stream()
                .map(Screen::value)
                .toList();
        assertThat(values).as("field %s", field).contains(unified(typed));
        return this;
    }

    /** What a reader finds in the main part. */
    String text() {
        return html.select("main").text();
    }

    /** What the notices say. */
    String message() {
        return html.select("main [role=alert], main .ec-notice, main .ec-check-notice, .ec-form__refused").text();
    }

    Document html() {
        return html;
    }

    /** The raw answer. */
    HttpResponse<String> answer() {
        return answer;
    }

    /** The value of a control as a browser would send it, with plain line ends. */
    static String value(Element control) {
        if (control.is("select")) {
            return control.select("option[selected]").val();
        }
        if (!control.is("textarea")) {
            return unified(control.attr("value"));
        }
        String text = unified(control.wholeText());
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    private static String unified(String text) {
        return text.replace("\r\n", "\n");
    }
}
