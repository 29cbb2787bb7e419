package org.ecities.views.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Field;
import org.ecities.records.Schemas;

/** {@code kind: topics}: for each topic who needs it and who offers it, with a way to ask those who offer. */
record TopicsView(ViewContext view, AskLinks asking, ViewTable table, List<Topic> topics) implements ShownView {

    /** Most names in one cell; the directory has them all. */
    private static final int NAMES = 12;

    /** A topic with the records that need and offer it. */
    record Topic(String name, List<Answer.Hit> needed, List<Answer.Hit> offered) {}

    static TopicsView of(ViewContext view, Schemas schemas, AskLinks asking) {
        ViewDefinition definition = view.definition();
        List<String> columns = new ArrayList<>(asking.fields());
        List.of(definition.needs(), definition.offers()).stream().filter(view.columns()::knows).forEach(columns::add);
        Answer answer = view.records(columns);
        Map<String, Topic> found = new LinkedHashMap<>();
        terms(view, schemas).forEach(term -> found.put(term, topic(view, term)));
        for (Answer.Hit hit : answer.hits()) {
            add(view, found, hit, definition.needs(), true);
            add(view, found, hit, definition.offers(), false);
        }
        List<Topic> topics = found.values().stream()
                .filter(topic -> !topic.needed().isEmpty() || !topic.offered().isEmpty())
                .toList();
        return new TopicsView(view, asking, table(view, topics), topics);
    }

    private static List<String> terms(ViewContext view, Schemas schemas) {
        return view.columns().field(view.definition().needs())
                .flatMap(Field::vocabulary)
                .flatMap(schemas::vocabulary)
                .map(vocabulary -> List.copyOf(vocabulary.terms().keySet()))
                .orElse(List.of());
    }

    private static Topic topic(ViewContext view, String term) {
        return new Topic(view.rows().shown(view.definition().needs(), List.of(term)), new ArrayList<>(), new ArrayList<>());
    }

    private static void add(ViewContext view, Map<String, Topic> found, Answer.Hit hit, String field, boolean needs) {
        if (!view.columns().knows(field)) {
            return;
        }
        for (String term : hit.columns().getOrDefault(field, List.of())) {
            Topic topic = found.computeIfAbsent(term, added -> topic(view, added));
            (needs ? topic.needed() : topic.offered()).add(hit);
        }
    }

    private static ViewTable table(ViewContext view, List<Topic> topics) {
        return ViewTable.of(
                List.of(ViewTable.Head.of(view.messages().text("views.topics.topic")),
                        ViewTable.Head.of(label(view, view.definition().needs(), "views.topics.needs")),
                        ViewTable.Head.of(label(view, view.definition().offers(), "views.topics.offers"))),
                topics.stream()
                        .map(topic -> List.of(
                                ViewCell.of(topic.name()), ViewCell.of(names(topic.needed())), ViewCell.of(names(topic.offered()))))
                        .toList());
    }

    /** A field that is not for the reader is not named. */
    private static String label(ViewContext view, String field, String otherwise) {
        return view.columns().knows(field) ? view.columns().label(field, view.messages()) : view.messages().text(otherwise);
    }

    private static String names(List<Answer.Hit> hits) {
        return hits.stream().map(Answer.Hit::title).collect(Collectors.joining("; "));
    }

    @Override
    public void write(HtmlWriter out) {
        if (topics.isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.topics.empty"));
            return;
        }
        String caption = view.messages().text("views.topics.caption", topics.size());
        out.open("div", "ec-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", caption);
        out.open("table", "ec-table ec-topics").element("caption", "ec-table__caption", caption);
        out.open("thead").open("tr");
        table.heads().forEach(head -> out.open("th").attr("scope", "col").text(head.label()).close());
        out.close().close().open("tbody");
        topics.forEach(topic -> row(out, topic));
        out.close().close().close();
    }

    private void row(HtmlWriter out, Topic topic) {
        out.open("tr").open("th").attr("scope", "row").attr("dir", "auto").text(topic.name()).close();
        cell(out, topic.needed(), false);
        cell(out, topic.offered(), true);
        out.close();
    }

    private void cell(HtmlWriter out, List<Answer.Hit> hits, boolean ask) {
        out.open("td");
        if (!hits.isEmpty()) {
            out.open("ul", "ec-topics__names");
            hits.stream().limit(NAMES).forEach(hit -> name(out, hit, ask));
            if (hits.size() > NAMES) {
                out.open("li").text(view.messages().text("views.topics.more", hits.size() - NAMES)).close();
            }
            out.close();
        }
        out.close();
    }

    private void name(HtmlWriter out, Answer.Hit hit, boolean ask) {
        out.open("li").open("a").attr("href", Links.view(hit.name())).attr("dir", "auto").text(hit.title()).close();
        Optional<String> address = ask ? asking.address(hit) : Optional.empty();
        address.ifPresent(href -> {
            out.text(" · ").open("a").attr("href", href).attr("rel", "nofollow").text(view.messages().text("views.topics.ask"));
            out.element("span", "ec-hidden", ": " + hit.title()).close();
        });
        out.close();
    }
}
