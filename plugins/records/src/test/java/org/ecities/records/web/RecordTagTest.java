package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageTag;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Samples;
import org.ecities.records.Schema;
import org.ecities.records.StubSchemas;
import org.ecities.records.Value;
import org.ecities.store.SqliteStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTagTest {

    private static final Asker CLERK = new Asker("clerk", "Clerk", Set.of());
    private static final String PAGE = """
            Prose.
            [{City

            name: {en: Suwon, ko: 수원시}
            country: KR
            population:
              value: 1190000
              asOf: 2024-03
              source: https://example.org/statistics
              status: Statistics office
            website: https://www.suwon.go.kr/
            color: green
            founded: long ago
            }]
            """;

    private final StubSchemas schemas = StubSchemas.everything();
    @TempDir
    private Path folder;

    private SqliteStore store;
    private RecordTag tag;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        tag = new RecordTag(schemas, FieldTypes.standard(), new PrivateFields(new PrivateValues(store)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void showsLabelsAndValuesUnderGroupHeadings() {
        Document html = html(PAGE, Asker.anonymous(), Locale.ENGLISH);
        assertThat(html.select("section.ec-record")).hasSize(1);
        assertThat(html.select(".ec-record__heading").eachText()).containsExactly("Identity", "Contact", "Other details");
        assertThat(value(html, "country").text()).isEqualTo("Republic of Korea");
        assertThat(value(html, "name").select("li[lang=ko]").text()).isEqualTo("수원시");
        assertThat(value(html, "website").select("a").attr("href")).isEqualTo("https://www.suwon.go.kr/");
        assertThat(value(html, "color").text()).isEqualTo("green");
        assertThat(html.select("[data-field]").last().attr("data-field")).isEqualTo("color");
    }

    @Test
    void offersACorrectionOfEachKnownFieldToThoseWhoMayNotEdit() {
        assertThat(html(PAGE, Asker.anonymous(), Locale.ENGLISH).select(".ec-suggest")).isEmpty();
        tag = new RecordTag(
                schemas, FieldTypes.standard(), new PrivateFields(new PrivateValues(store)), (asker, page) -> !asker.signedIn());

        Document html = html(PAGE, Asker.anonymous(), Locale.ENGLISH);
        Element link = html.selectFirst("[data-field=population] a.ec-suggest");
        assertThat(link.attr("href")).startsWith("/suggest/").endsWith("?field=population");
        assertThat(link.attr("aria-label")).isEqualTo("Suggest a correction: Population");
        assertThat(html.select("[data-field=color] .ec-suggest")).isEmpty();
        assertThat(html(PAGE, CLERK, Locale.ENGLISH).select(".ec-suggest")).isEmpty();
    }

    @Test
    void showsWhatStandsBehindAValue() {
        Element population = value(html(PAGE, Asker.anonymous(), Locale.ENGLISH), "population");
        assertThat(population.select("details.ec-evidence summary").text()).isEqualTo("As of March 2024 · Statistics office");
        assertThat(population.select(".ec-evidence a").attr("href")).isEqualTo("https://example.org/statistics");
    }

    @Test
    void speaksTheReadersLanguage() {
        Document html = html(PAGE, Asker.anonymous(), Locale.KOREAN);
        assertThat(html.select(".ec-field__label").eachText()).contains("인구", "국가 또는 지역");
        assertThat(value(html, "country").text()).isEqualTo("대한민국");
        assertThat(value(html, "population").select("summary").text()).isEqualTo("2024년 3월 기준 · 통계 기관");
    }

    @Test
    void asksOnlySignedInPeopleToCheck() {
        assertThat(html(PAGE, Asker.anonymous(), Locale.ENGLISH).select(".ec-check-notice")).isEmpty();
        Document html = html(PAGE, CLERK, Locale.ENGLISH);
        assertThat(html.select(".ec-check-notice li").eachText()).containsExactly(
                "Founded, line 13: 'long ago' is not a date. Write 2024, 2024-03 or 2024-03-14.",
                "color, line 12: The form design has no field 'color'. It is kept as it is.");
    }

    @Test
    void saysLittleToReadersOfABrokenRecord() {
        String page = PAGE.replace("country: KR", "country: KR: x");
        Document visitor = html(page, Asker.anonymous(), Locale.ENGLISH);
        assertThat(visitor.text()).isEqualTo("The data sheet of this page cannot be shown at the moment.");
        assertThat(html(page, CLERK, Locale.ENGLISH).select(".ec-check-notice li").text()).startsWith("line 5:");
    }

    @Test
    void showsNothingOfASecondRecord() {
        String page = PAGE + "[{City\n\ncolor: second\n}]";
        TagSpan second = TagFinder.find(page).get(1);
        Document html = Jsoup.parse(tag.html(use(second, page, CLERK, Locale.ENGLISH)));
        assertThat(html.select(".ec-field")).isEmpty();
        assertThat(html.select(".ec-check-notice").text()).contains("is ignored");
    }

    @Test
    void showsARecordThatComesFromAnotherPage() {
        TagSpan span = TagFinder.find(PAGE).get(0);
        PageTag.Use use = new PageTag.Use("City", span.body(PAGE), "Main", "other text", Asker.anonymous(), Locale.ENGLISH);
        assertThat(Jsoup.parse(tag.html(use)).select(".ec-field")).hasSize(6);
    }

    @Test
    void escapesEverythingInEveryType() {
        Schema city = schemas.schema("City").orElseThrow();
        RecordText text = new RecordText(schemas);
        for (Field field : city.fields()) {
            for (String hostile : Samples.HOSTILE) {
                Optional<String> words = Optional.of(hostile);
                FieldValue value = new FieldValue(fitting(field, hostile), new Evidence(words, words, words, words));
                String page = text.write("", city, Map.of(field.id(), Optional.of(value)));
                assertThat(TagFinder.find(page)).hasSize(1);
                assertThat(text.read(page).record().orElseThrow().field(field)).contains(value);
                Document html = html(page, CLERK, Locale.KOREAN);
                assertThat(html.select("script, img, iframe, [onerror], [style]")).as(page).isEmpty();
                assertThat(html.select("[href]").eachAttr("href"))
                        .as(page).allMatch(link -> link.matches("(?s)(https?://|mailto:|/).*"));
            }
        }
    }

    @Test
    void showsSchemasAndVocabulariesAsTables() {
        String page = StubSchemas.EVERYTHING;
        SchemaTag schema = new SchemaTag(FieldTypes.standard());
        Document html = Jsoup.parse(schema.html(use(TagFinder.find(page).get(0), page, CLERK, Locale.ENGLISH, "Schema.City")));
        assertThat(html.select("tbody tr")).hasSize(28);
        assertThat(html.select("tbody tr").get(3).text())
                .isEqualTo("population Population integer Identity on the first screen; with year and source; from 0; up to 100000000");
        assertThat(html.select(".ec-check-notice")).isEmpty();
        String wrong = page.replace("type: date", "type: day");
        Document broken = Jsoup.parse(schema.html(use(TagFinder.find(wrong).get(0), wrong, CLERK, Locale.ENGLISH, "Schema.Town")));
        assertThat(broken.select(".ec-check-notice li").text()).contains("line 27", "'day' is not a field type");
        Document elsewhere = Jsoup.parse(schema.html(use(TagFinder.find(page).get(0), page, CLERK, Locale.ENGLISH, "Schema.Town")));
        assertThat(elsewhere.select(".ec-check-notice li").text()).contains("'City'", "'Town'");

        String topics = "[{Vocabulary\n\nwaste: {en: Waste, ko: <b>폐기물</b>}\n}]";
        Document vocabulary = Jsoup.parse(
                new VocabularyTag().html(use(TagFinder.find(topics).get(0), topics, CLERK, Locale.ENGLISH, "Vocabulary.Topics")));
        assertThat(vocabulary.select("tbody tr").text()).isEqualTo("waste Waste <b>폐기물</b>");
    }

    /** A value of the shape the field's type has. */
    static Value fitting(Field field, String text) {
        return switch (field.type()) {
            case "textByLanguage" -> Value.of(Map.of("en", text));
            case "choices", "tags", "recordLinks", "languages" -> Value.of(List.of(text));
            case "geo" -> Value.of(Map.of("lat", text, "lon", text));
            default -> Value.of(text);
        };
    }

    private Document html(String page, Asker asker, Locale locale) {
        return Jsoup.parse(tag.html(use(TagFinder.find(page).get(0), page, asker, locale)));
    }

    private static PageTag.Use use(TagSpan span, String page, Asker asker, Locale locale) {
        return use(span, page, asker, locale, "City.Suwon");
    }

    private static PageTag.Use use(TagSpan span, String page, Asker asker, Locale locale, String name) {
        return new PageTag.Use(span.name(), span.body(page), name, page, asker, locale);
    }

    private static Element value(Document html, String field) {
        return html.select("[data-field=" + field + "] .ec-field__value").first();
    }
}
