package org.ecities.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FilterLanguage;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.records.Vocabulary;
import org.ecities.testing.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchActionTest {

    private final List<Query> asked = new ArrayList<>();
    private long total = 45;

    private final Catalogue catalogue = new Catalogue() {
        @Override
        public Answer ask(Query query, Asker asker) {
            asked.add(query);
            return new Answer(total, List.of(hit()), Map.of("schema", List.of(new Answer.Count("City", 45))));
        }

        @Override
        public Summarised summarise(Summary summary, Asker asker) {
            throw new AssertionError("nobody asks for it");
        }

        @Override
        public List<Answer.Hit> suggest(String letters, int limit, Asker asker) {
            return List.of(hit());
        }

        @Override
        public long passed() {
            return 1;
        }
    };

    private final SearchAction action = new SearchAction(catalogue, new StubPages("City.Suwon"), new Schemas() {
        @Override
        public Optional<Schema> schema(String name) {
            return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
        }

        @Override
        public List<Schema> all() {
            return List.of(new Schema("City", Map.of("en", "City", "ko", "도시"), "name", Map.of(), List.of()));
        }

        @Override
        public Optional<Vocabulary> vocabulary(String page) {
            return Optional.empty();
        }
    });

    private static Answer.Hit hit() {
        return new Answer.Hit(
                1, "City.\"Su&won\"", "Suwon", Optional.of("City"), Instant.EPOCH, Map.of(),
                List.of(new Answer.Fragment("Suwon", true)));
    }

    private Exchange send(Exchange exchange) {
        return exchange.send(action, Asker.anonymous());
    }

    @Test
    void asksNothingBeforeSomethingIsTyped() {
        Exchange shown = send(Exchange.of(""));
        assertThat(asked).isEmpty();
        assertThat(shown.attribute("asked")).isEqualTo(false);
        assertThat(shown.shown().part()).isEqualTo("search");
    }

    @Test
    void showsAsManyRowsAsTheVisitorHasChosen() {
        Visit visit = new Visit(Asker.anonymous(), Locale.ENGLISH, ZoneId.of("UTC"), 100, path -> "");
        total = 201;

        Exchange shown = Exchange.of("").with("q", "suwon").with("page", "2").send(action, visit);

        assertThat(asked).extracting(Query::offset, Query::limit).containsExactly(tuple(100, 100));
        assertThat(shown.attribute("nextHref")).isEqualTo("/search?q=suwon&page=3");
        total = 200;
        assertThat(Exchange.of("").with("q", "suwon").with("page", "2").send(action, visit).attribute("nextHref"))
                .isEqualTo("");
    }

    @Test
    void showsTheWantedPageOfOneKindWithItsNeighbours() {
        Exchange shown = send(Exchange.of("").with("q", " su won ").with("schema", "City").with("page", "2"));
        assertThat(asked).containsExactly(new Query(
                Optional.of("su won"), FilterLanguage.parse("schema = City"), List.of(), 20, 20, List.of(), List.of("schema")));
        assertThat(shown.attribute("previousHref")).isEqualTo("/search?q=su+won&schema=City");
        assertThat(shown.attribute("nextHref")).isEqualTo("/search?q=su+won&schema=City&page=3");
        assertThat(shown.attribute("kinds")).isEqualTo(List.of(new SearchKind("City", 45, "/search?q=su+won", true)));
        assertThat(shown.attribute("rows")).isEqualTo(List.of(new SearchRow(
                "Suwon", "City.\"Su&won\"", "/wiki/City.%22Su%26won%22", "City", List.of(new Answer.Fragment("Suwon", true)))));
    }

    @Test
    void hasNoNextPageAfterTheLast() {
        Exchange shown = send(Exchange.of("").with("q", "suwon").with("page", "3"));
        assertThat(shown.attribute("nextHref")).isEqualTo("");
    }

    @Test
    void namesNearPagesWhenNothingIsFound() {
        total = 0;
        assertThat(send(Exchange.of("").with("q", "suwn")).attribute("near"))
                .isEqualTo(List.of(new NearName("City.Suwon", "/wiki/City.Suwon")));
        total = 1;
        assertThat(send(Exchange.of("").with("q", "suwon")).attribute("near")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "5001", "99999999999999"})
    void saysWhichPagesThereAre(String page) {
        Exchange shown = send(Exchange.of("").with("q", "suwon").with("page", page));
        assertThat(shown.shown().status()).isEqualTo(400);
        assertThat(shown.attribute("message").toString()).contains('"' + page + '"').contains("5,000");
        assertThat(asked).isEmpty();
    }

    @Test
    void suggestsNamesAsJson() {
        assertThat(send(Exchange.of("/suggest").with("q", "su")).written())
                .isEqualTo("[{\"name\":\"City.\\\"Su&won\\\"\",\"title\":\"Suwon\",\"href\":\"/wiki/City.%22Su%26won%22\"}]");
    }
}
