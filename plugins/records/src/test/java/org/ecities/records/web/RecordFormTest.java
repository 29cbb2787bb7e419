package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Samples;
import org.ecities.records.Schema;
import org.ecities.records.StubSchemas;
import org.ecities.records.Value;
import org.ecities.records.Violation;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormTest {

    private static final String BODY = """
            name: {en: Suwon, ko: 수원시}
            country: KR
            population: {value: 1190000, asOf: 2024, source: Census, status: Estimate, note: checked}
            needs: [water, participation]
            tags: [a, b]
            about: |
              First.

              Second.
            place: {lat: 37.26, lon: 127.03}
            color: green
            """;

    private final StubSchemas schemas = StubSchemas.everything();
    private final Schema city = schemas.schema("City").orElseThrow();
    private final RecordForm form = new RecordForm(schemas, FieldTypes.standard());

    @Test
    void showsTheCoreFirstAndTheRestClosed() {
        Element shown = browser(BODY).form();
        assertThat(shown.select(".ec-form__core > .ec-form__field")).hasSize(4);
        assertThat(shown.select("details.ec-form__section > summary").eachText()).containsExactly("Identity", "Contact", "Cleared by a superior (optional)");
        assertThat(shown.select("details[open]")).isEmpty();
        assertThat(shown.select("[onclick], script, [style]")).isEmpty();
    }

    @Test
    void givesEveryInputALabelAndEveryIdOnce() {
        Element shown = browser(BODY).form();
        List<String> ids = shown.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        shown.select("input:not([type=hidden]), select, textarea").forEach(input ->
                assertThat(shown.select("label[for=" + input.id() + "]")).as(input.outerHtml()).hasSize(1));
        assertThat(shown.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(described -> assertThat(ids).contains(described.split(" ")));
    }

    @Test
    void namesChoicesInTheReadersLanguage() {
        Element shown = new Browser(form.html(sheet(record(BODY), Map.of(), List.of(), Locale.KOREAN))).form();
        assertThat(shown.select("select[name=f.country] option[selected]").text()).isEqualTo("대한민국");
        assertThat(shown.select("label[for^=f-needs]").eachText()).contains("참여", "Water");
    }

    @Test
    void changesNothingWhenNobodyTouchedIt() {
        assertThat(sent(browser(BODY), BODY)).isEqualTo(new FormChanges(Map.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void changesNothingInRecordsOfAnyShape(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 40; i++) {
            Map<String, FieldValue> fields = new LinkedHashMap<>();
            for (Field field : city.fields()) {
                String text = samples.text();
                Value fitting = RecordTagTest.fitting(field, text);
                fields.put(field.id(), samples.oneIn(3) ? samples.field() : FieldValue.of(fitting));
            }
            PageRecord record = new PageRecord("City", fields, Map.of());
            Browser browser = new Browser(form.html(sheet(record, Map.of(), List.of(), Locale.ENGLISH)));
            FormChanges changes = form.changes(browser.send(), record, city);
            assertThat(changes.changes()).isEmpty();
            assertThat(changes.refused()).isFalse();
        }
    }

    @Test
    void tellsWhatWasTyped() {
        Browser browser = browser(BODY)
                .type("f.population", "1200000")
                .type("f.population.asOf", "2025")
                .choose("f.country", "NO")
                .check("f.needs", "water", false)
                .check("f.needs", "waste", true)
                .type("f.name.ko", "")
                .type("f.name.newLanguage", "fr")
                .type("f.name.newText", "Souwon")
                .type("f.tags", " b, c ,, d ")
                .type("f.about", "")
                .type("f.place.lat", "37.3");
        FormChanges changes = sent(browser, BODY);
        assertThat(changes.violations()).isEmpty();
        assertThat(changes.changes()).isEqualTo(Map.of(
                "population", Optional.of(new FieldValue(Value.of("1200000"), new Evidence(
                        Optional.of("2025"), Optional.of("Census"), Optional.of("Estimate"), Optional.of("checked")))),
                "country", Optional.of(FieldValue.of("NO")),
                "needs", Optional.of(FieldValue.of(Value.of(List.of("participation", "waste")))),
                "name", Optional.of(FieldValue.of(texts("en", "Suwon", "fr", "Souwon"))),
                "tags", Optional.of(FieldValue.of(Value.of(List.of("b", "c", "d")))),
                "about", Optional.empty(),
                "place", Optional.of(FieldValue.of(texts("lat", "37.3", "lon", "127.03")))));
    }

    @Test
    void leavesFieldsAloneThatTheRequestDoesNotName() {
        Map<String, String[]> params = Map.of("f.country", new String[] {"NO"});
        assertThat(form.changes(params, record(BODY), city).changes()).containsOnlyKeys("country");
    }

    @Test
    void refusesOnlyWhatIsNewlyWrong() {
        String wrong = BODY.replace("KR", "XX").replace("1190000", "many");
        assertThat(sent(browser(wrong).type("f.tags", "c"), wrong).refused()).isFalse();
        FormChanges changes = sent(browser(wrong).type("f.population", "lots"), wrong);
        assertThat(changes.violations())
                .containsExactly(Violation.error("population", 5, "records.violation.integer", "lots"));
        assertThat(sent(browser(BODY).type("f.name.en", "").type("f.name.ko", ""), BODY).violations())
                .extracting(Violation::key).containsExactly("records.violation.required");
    }

    @Test
    void asksForRequiredFieldsOfANewRecord() {
        Browser browser = new Browser(form.html(sheet(empty(), Map.of(), List.of(), Locale.ENGLISH)));
        assertThat(form.changes(browser.type("f.country", "KR").send(), empty(), city).violations())
                .containsExactly(Violation.error("name", 0, "records.violation.required"));
    }

    @Test
    void asksForTheValueBehindEvidence() {
        Browser browser = browser("name: {en: Suwon}").type("f.area.asOf", "2024");
        assertThat(sent(browser, "name: {en: Suwon}").violations())
                .containsExactly(Violation.error("area", 0, "records.violation.required"));
    }

    @Test
    void givesBackWhatWasTypedWithTheReason() {
        Browser browser = browser(BODY)
                .type("f.population", " lots of \"people\" <b>").type("f.population.asOf", "soon").type("f.name.newText", "?")
                .type("f.email", "nobody").type("note", "my note");
        FormChanges changes = sent(browser, BODY);
        Browser again = new Browser(form.html(sheet(record(BODY), browser.send(), changes.violations(), Locale.ENGLISH)));
        assertThat(again.named("f.population").attr("value")).isEqualTo(" lots of \"people\" <b>");
        assertThat(again.named("f.population.asOf").attr("value")).isEqualTo("soon");
        assertThat(again.named("f.name.newText").attr("value")).isEqualTo("?");
        assertThat(again.named("note").attr("value")).isEqualTo("my note");
        assertThat(again.form().select("[role=alert]").text()).isEqualTo("Please check the marked fields. Nothing was saved yet.");
        assertThat(again.named("f.email").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.form().select("#" + again.named("f.email").attr("aria-describedby")).text()).contains("'nobody'");
        assertThat(again.form().select("details.ec-form__section[open] > summary").text()).isEqualTo("Contact");
        assertThat(again.form().select(".ec-form__evidence[open]")).hasSize(1);
        assertThat(again.send()).usingRecursiveComparison().isEqualTo(browser.send());
    }

    @Test
    void saysThatAValueOfAnotherShapeStays() {
        String odd = "name: {en: Suwon}\npopulation: [1, 2]";
        assertThat(browser(odd).form().select("#f-population-help").text())
                .isEqualTo("This value has another form and stays as it is: 1, 2");
        assertThat(sent(browser(odd), odd).changes()).isEmpty();
        assertThat(sent(browser(odd).type("f.population", "5"), odd).changes()).containsOnlyKeys("population");
    }

    @Test
    void namesTheChangedFieldsInTheNote() {
        FormChanges changes = sent(browser(BODY).type("f.population", "5").type("f.website", "https://a.org"), BODY);
        assertThat(form.note(changes.changes(), city, Messages.of(Locale.ENGLISH))).isEqualTo("changed: Population, Website");
    }

    private FormChanges sent(Browser browser, String body) {
        return form.changes(browser.send(), record(body), city);
    }

    private Browser browser(String body) {
        return new Browser(form.html(sheet(record(body), Map.of(), List.of(), Locale.ENGLISH)));
    }

    private FormSheet sheet(PageRecord base, Map<String, String[]> params, List<Violation> violations, Locale locale) {
        return new FormSheet("City.Suwon", city, 3, base, params, violations, Optional.empty(), "token", Messages.of(locale));
    }

    private PageRecord record(String body) {
        return new RecordText(schemas).read("[{City\n\n" + body + "\n}]").record().orElseThrow();
    }

    private static PageRecord empty() {
        return new PageRecord("City", Map.of(), Map.of());
    }

    private static Value texts(String key, String text, String otherKey, String otherText) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(key, text);
        texts.put(otherKey, otherText);
        return Value.of(texts);
    }
}
