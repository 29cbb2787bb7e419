package org.ecities.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.Query;
import org.ecities.records.SchemaText;
import org.ecities.records.StubSchemas;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedFromTest {

    private static final Asker NOBODY = Asker.anonymous();
    private static final Asker OFFICE = new Asker("clerk", "Clerk", Set.of("Secretariat"));

    private final StubSchemas schemas = StubSchemas.everything();
    private final List<Answer.Hit> hits = new ArrayList<>();
    private final List<Query> asked = new ArrayList<>();
    private long more;

    private final Catalogue catalogue = new Catalogue() {
        @Override
        public Answer ask(Query query, Asker asker) {
            asked.add(query);
            return new Answer(hits.size() + more, hits, Map.of());
        }

        @Override
        public Summarised summarise(Summary summary, Asker asker) {
            throw new UnsupportedOperationException("nobody sums links");
        }

        @Override
        public List<Answer.Hit> suggest(String letters, int limit, Asker asker) {
            return List.of();
        }

        @Override
        public long passed() {
            return 0;
        }
    };

    LinkedFromTest() {
        schemas.put(new SchemaText(FieldTypes.standard()).read("""
                [{Schema

                name: Study
                label: Case study
                titleField: name
                fields:
                  - {id: name, type: text}
                  - {id: city, type: recordLink, label: City}
                  - {id: doubt, type: recordLink, label: Doubt, readers: secretariat}
                }]
                """).schema().orElseThrow());
    }

    @Test
    void groupsByFormDesignAndField() {
        hit("Study.A", "<A>", "Study", Map.of("city", List.of("city.suwon")));
        hit("City.Ulm", "Ulm", "City", Map.of("partners", List.of("City.Bonn", "City.Suwon"), "projects.city", List.of("City.Suwon")));
        Document html = html(NOBODY);
        assertThat(html.select("h3").eachText())
                .containsExactly("City: Partners", "City: Projects: With", "Case study: City");
        assertThat(html.select("a").eachText()).containsExactly("Ulm", "Ulm", "<A>");
        assertThat(html.select("a").eachAttr("href")).contains("/wiki/Study.A");
        assertThat(html.text()).doesNotContain("more");
    }

    @Test
    void asksNobodyAboutFieldsOfFewer() {
        html(NOBODY);
        html(OFFICE);
        assertThat(asked.get(0).columns()).contains("city").doesNotContain("doubt");
        assertThat(asked.get(1).columns()).contains("city", "doubt");
    }

    @Test
    void saysNothingWhereNothingLinksAndHowManyMoreThereAre() {
        assertThat(html(NOBODY).text()).isEmpty();
        hit("Study.A", "A", "Study", Map.of("city", List.of("City.Suwon")));
        more = LinkedFrom.MAX_SHOWN;
        assertThat(html(NOBODY).text()).contains("And 1 more");
    }

    private void hit(String name, String title, String schema, Map<String, List<String>> columns) {
        hits.add(new Answer.Hit(hits.size() + 1, name, title, Optional.of(schema), Instant.EPOCH, columns, List.of()));
    }

    private Document html(Asker asker) {
        HtmlWriter out = new HtmlWriter();
        new LinkedFrom(catalogue, schemas).write(out, asker, "City.Suwon", Messages.of(Locale.ENGLISH));
        return Jsoup.parse(out.html());
    }
}
