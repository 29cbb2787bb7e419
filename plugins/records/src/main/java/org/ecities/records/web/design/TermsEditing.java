package org.ecities.records.web.design;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Field;
import org.ecities.records.Filter;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.TermsText;

/** Shows and changes one list. */
final class TermsEditing {

    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final Schemas schemas;
    private final Catalogue catalogue;

    TermsEditing(Pages pages, Schemas schemas, Catalogue catalogue) {
        this.pages = pages;
        this.schemas = schemas;
        this.catalogue = catalogue;
    }

    void show(Editing editing, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        screen(editing, editing.typed().line("term"), List.of(), 200, request, response);
    }

    void change(Editing editing, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        TermsText list = TermsText.of(editing.latest().text());
        String term = editing.typed().line("term");
        List<String> problems = new ArrayList<>();
        Optional<TermsText> changed = changed(list, editing, term, problems);
        if (changed.isEmpty() || !problems.isEmpty()) {
            refuse(editing, problems, request, response);
            return;
        }
        try {
            boolean same = changed.get().text().equals(list.text());
            if (!same) {
                editing.commit(pages, changed.get().text(), note(editing, list, term), List.of());
            }
            editing.done(response, list.terms().containsKey(term) ? "term-" + term : "design-add");
        } catch (ConflictException meanwhile) {
            screen(editing, "", List.of(editing.visit().messages().text("records.design.meanwhile")), 409, request, response);
        }
    }

    private void refuse(Editing editing, List<String> problems, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<String> keys = problems.isEmpty() ? List.of("records.design.wrong.step") : problems;
        Messages messages = editing.visit().messages();
        List<String> said = keys.stream().map(messages::text).toList();
        String term = editing.typed().line("do").equals("save") ? editing.typed().line("term") : "";
        screen(editing, term, said, UNPROCESSABLE, request, response);
    }

    /** The list after the step that was asked for; absent for a step that is none. */
    private static Optional<TermsText> changed(TermsText list, Editing editing, String term, List<String> problems) {
        return switch (editing.typed().line("do")) {
            case "up" -> Optional.of(moved(list, term, -1));
            case "down" -> Optional.of(moved(list, term, 1));
            case "close" -> Optional.of(list.close(term, true));
            case "open" -> Optional.of(list.close(term, false));
            case "save" -> list.terms().containsKey(term)
                    ? Optional.of(named(list, editing, term, problems))
                    : Optional.empty();
            case "add" -> {
                if (editing.typed().lines("options").isEmpty()) {
                    problems.add("records.design.wrong.none");
                }
                yield Optional.of(OptionLines.added(list, editing.typed(), problems));
            }
            default -> Optional.empty();
        };
    }

    private static TermsText moved(TermsText list, String term, int step) {
        List<String> terms = new ArrayList<>(list.terms().keySet());
        int to = terms.indexOf(term) + step;
        return terms.contains(term) && to >= 0 && to < terms.size() ? list.swap(term, terms.get(to)) : list;
    }

    /** Only names that differ from those the form showed are written, so that two people may name different languages. */
    private static TermsText named(TermsText list, Editing editing, String term, List<String> problems) {
        Map<String, String> before = Optional.ofNullable(TermsText.of(editing.base().text()).terms().get(term))
                .map(TermsText::names)
                .orElse(Map.of());
        Map<String, String> typed = editing.typed().byLanguage("label");
        if (typed.isEmpty()) {
            problems.add("records.design.wrong.label");
            return list;
        }
        if (!typed.keySet().stream().allMatch(TermsText::isLanguage)) {
            problems.add("records.design.wrong.language");
            return list;
        }
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        typed.forEach((language, name) -> {
            if (!name.equals(before.get(language))) {
                changes.put(language, Optional.of(name));
            }
        });
        before.keySet().stream()
                .filter(language -> !typed.containsKey(language) && editing.typed().sent("label." + language))
                .forEach(language -> changes.put(language, Optional.empty()));
        return changes.isEmpty() ? list : list.set(term, changes);
    }

    private static String note(Editing editing, TermsText list, String term) {
        Messages english = Messages.of(Messages.LANGUAGES.get(0));
        String label = Optional.ofNullable(list.terms().get(term))
                .map(said -> SchemaScreen.label(TermsText.names(said), term, english))
                .orElseGet(() -> String.join(", ", editing.typed().lines("options")));
        return english.text("records.design.note." + editing.typed().line("do"), label);
    }

    private void screen(
            Editing editing, String term, List<String> problems, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Messages messages = editing.visit().messages();
        TermsText list = TermsText.of(editing.latest().text());
        List<Use> fields = fields(editing.name());
        Map<String, Long> uses = new HashMap<>();
        fields.forEach(use -> uses(editing, use).forEach((value, count) -> uses.merge(value, count, Long::sum)));
        List<String> labels = fields.stream()
                .map(use -> messages.text(
                        "records.design.list.field", use.schema().label(messages.locale()), use.field().label(messages.locale())))
                .toList();
        TermsScreen.Sheet sheet = new TermsScreen.Sheet(
                editing.name(), editing.latest().version(), list, list.terms().containsKey(term) ? term : "", uses, labels,
                problems.isEmpty() ? Typed.NOTHING : editing.typed(), problems,
                editing.typed().sent("saved"), editing.visit().token());
        String title = messages.text("records.design.list.title", DesignLinks.bare(editing.name()));
        Shell.show(request, response, ShellPage.about("design", title, editing.name())
                .with("formHtml", new TermsScreen(messages).html(sheet))
                .status(status));
    }

    /** A field that offers the list. */
    private record Use(Schema schema, Field field) {}

    private List<Use> fields(String page) {
        return schemas.all().stream()
                .flatMap(schema -> schema.fields().stream()
                        .filter(field -> field.vocabulary().equals(Optional.of(page)))
                        .map(field -> new Use(schema, field)))
                .toList();
    }

    private Map<String, Long> uses(Editing editing, Use use) {
        Filter filter = new Filter.Compare("schema", Filter.Operator.EQUAL, use.schema().name());
        String field = use.field().id();
        Query query = new Query(Optional.empty(), filter, List.of(), 0, 0, List.of(), List.of(field));
        Map<String, Long> uses = new HashMap<>();
        for (Answer.Count count : catalogue.ask(query, editing.asker()).facets().getOrDefault(field, List.of())) {
            uses.put(count.value(), count.pages());
        }
        return uses;
    }
}
