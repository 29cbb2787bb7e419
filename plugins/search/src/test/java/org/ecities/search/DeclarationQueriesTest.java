package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.store.PageEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words, phrases and spellings in 28 languages, searched in articles of the Universal Declaration. */
class DeclarationQueriesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words that are nowhere as written, but somewhere with other marks; search does not look at those marks. */
    private static final Map<String, String> SAME_WITHOUT_MARKS = Map.of(
            "q-ur-10", "the text has it with a shadda",
            "q-vi-10", "the text has the same letters with another tone");

    @TempDir
    Path folder;

    @Test
    void findsWhatEachQueryMustFind() throws IOException {
        List<String> articles = SharedData.lines("multilingual/udhr-articles-1-8.jsonl");
        List<String> queries = SharedData.lines("multilingual/queries.jsonl");
        List<String> wrong = new ArrayList<>();
        try (TestWiki wiki = new TestWiki(folder)) {
            wiki.saveAll(articles.stream().map(JSON::readTree).map(DeclarationQueriesTest::page).toList());
            queries.stream().map(JSON::readTree).forEach(query -> check(wiki, query, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static PageEdit page(JsonNode article) {
        return PageEdit.of(article.get("id").asString(), 0,
                "title: x\nword lang: " + article.get("lang").asString() + "\n" + article.get("text").asString());
    }

    private static void check(TestWiki wiki, JsonNode query, List<String> wrong) {
        List<String> expected = new ArrayList<>();
        query.get("expected").forEach(id -> expected.add(id.asString()));
        String kind = query.get("kind").asString();
        String words = query.get("query").asString();
        List<String> found = TestWiki.names(wiki.ask(new Query(
                Optional.of(kind.equals("phrase") ? '"' + words + '"' : words),
                FilterLanguage.parse("lang = \"" + query.get("lang").asString() + "\""),
                List.of(), 0, 100, List.of(), List.of())));
        boolean right = kind.equals("none") ? found.isEmpty() : found.containsAll(expected);
        if (!right && !SAME_WITHOUT_MARKS.containsKey(query.get("qid").asString())) {
            wrong.add(query.get("qid").asString() + " " + kind + " " + words + " expected " + expected + " found " + found);
        }
    }
}
