package org.ecities.records.web.design;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.records.Design;
import org.ecities.records.DesignText;
import org.ecities.records.DesignTrial;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.records.SchemaText;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.records.Violation;

/** Shows and changes one form design. */
final class SchemaEditing {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> MOVES = Set.of("up", "down", "close", "open");
    private static final Set<String> SAVES = Set.of("save", "agree", "try");
    /** Changes of these keys alone can make a value wrong that was right. */
    private static final Set<String> LOOKS = Set.of("label", "help", "group", "core", "evidence", "facet", "writers", "unit");

    private final Pages pages;
    private final Schemas schemas;
    private final FieldTypes types;
    private final DesignTrial trial;
    private final SchemaText reader;
    private final ListNames lists;

    SchemaEditing(Pages pages, Schemas schemas, FieldTypes types, DesignTrial trial, ListNames lists) {
        this.pages = pages;
        this.schemas = schemas;
        this.types = types;
        this.trial = trial;
        this.reader = new SchemaText(types);
        this.lists = lists;
    }

    void show(Editing editing, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String field = editing.typed().line("field");
        DesignText design = DesignText.of(editing.latest().text());
        Optional<Design> row = design.row(DesignText.FIELDS, field);
        if (row.isPresent()) {
            form(editing, sheet(editing, design, field, row.get(), Typed.NOTHING), 200, request, response);
        } else if (editing.typed().sent("add")) {
            form(editing, sheet(editing, design, "", new Design(Map.of()), Typed.NOTHING), 200, request, response);
        } else {
            list(editing, List.of(), 200, request, response);
        }
    }

    void change(Editing editing, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String step = editing.typed().line("do");
        if (MOVES.contains(step)) {
            move(editing, step, request, response);
        } else if (SAVES.contains(step)) {
            save(editing, step, request, response);
        } else {
            list(editing, List.of(editing.visit().messages().text("records.design.wrong.step")), UNPROCESSABLE, request, response);
        }
    }

    private void move(Editing editing, String step, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DesignText design = DesignText.of(editing.latest().text());
        String field = editing.typed().line("field");
        DesignText moved = switch (step) {
            case "close" -> design.change(DesignText.FIELDS, field, Map.of("closed", Optional.of(Value.of("true"))));
            case "open" -> design.change(DesignText.FIELDS, field, Map.of("closed", Optional.empty()));
            default -> swapped(design, field, step.equals("up") ? -1 : 1);
        };
        List<String> wrong = wrong(editing, design, moved);
        if (!wrong.isEmpty()) {
            list(editing, wrong, UNPROCESSABLE, request, response);
            return;
        }
        try {
            if (!moved.text().equals(design.text())) {
                editing.commit(pages, moved.text(), note(step, design, field), List.of());
            }
            editing.done(response, "field-" + field);
        } catch (ConflictException meanwhile) {
            list(editing, List.of(editing.visit().messages().text("records.design.meanwhile")), 409, request, response);
        }
    }

    /** Places are changed within a section: the next field there may stand further away in the text. */
    private static DesignText swapped(DesignText design, String field, int step) {
        for (List<Design> section : SchemaScreen.sections(design).values()) {
            List<String> ids = section.stream().map(Design::id).toList();
            int to = ids.indexOf(field) + step;
            if (ids.contains(field) && to >= 0 && to < ids.size()) {
                return design.swap(DesignText.FIELDS, field, ids.get(to));
            }
        }
        return design;
    }

    private void save(Editing editing, String step, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Messages messages = editing.visit().messages();
        DesignText before = DesignText.of(editing.latest().text());
        FieldSaving saving = FieldSaving.of(editing, before, lists);
        List<String> wrong = new ArrayList<>(saving.problems().stream().map(messages::text).toList());
        if (wrong.isEmpty()) {
            wrong.addAll(wrong(editing, before, saving.after()));
        }
        FieldScreen.Sheet sheet = sheet(editing, before, saving.field(), saving.shown(), editing.typed());
        if (!wrong.isEmpty() || !saving.clashes().isEmpty()) {
            form(editing, sheet.with(wrong, saving.clashes()), wrong.isEmpty() ? 409 : UNPROCESSABLE, request, response);
            return;
        }
        Optional<DesignTrial.Outcome> outcome = step.equals("agree") || step.equals("save") && harmless(saving)
                ? Optional.empty()
                : tried(editing, saving);
        boolean breaks = outcome.map(found -> found.wrong() > 0).orElse(false);
        if (breaks || step.equals("try")) {
            form(editing, sheet.tried(outcome, breaks), 200, request, response);
            return;
        }
        try {
            if (!saving.after().text().equals(before.text())) {
                editing.commit(pages, saving.after().text(), note("save", saving.after(), saving.shown().id()), saving.others());
            }
            editing.done(response, "field-" + saving.shown().id());
        } catch (ConflictException meanwhile) {
            form(editing, sheet.with(List.of(messages.text("records.design.meanwhile")), List.of()), 409, request, response);
        }
    }

    private static boolean harmless(FieldSaving saving) {
        return !saving.fresh() && LOOKS.containsAll(saving.changes().keySet());
    }

    /** What would become of the pages; nothing where no form design is in force yet. */
    private Optional<DesignTrial.Outcome> tried(Editing editing, FieldSaving saving) {
        Optional<Schema> after = reader.read(saving.after().text()).schema();
        Optional<Schema> now = after.flatMap(schema -> schemas.schema(schema.name()));
        return now.map(schema -> trial.of(
                editing.asker(), schema, after.get(), saving.vocabulary(), saving.shown().id()));
    }

    /** What would newly be wrong with the form design, in words. */
    private List<String> wrong(Editing editing, DesignText before, DesignText after) {
        List<Violation> known = reader.read(before.text()).violations();
        return reader.read(after.text()).violations().stream()
                .filter(found -> known.stream().noneMatch(found::same))
                .map(found -> DesignWords.of(found, editing.visit().messages()))
                .toList();
    }

    private static String note(String step, DesignText design, String field) {
        Messages english = Messages.of(Messages.LANGUAGES.get(0));
        String label = design.row(DesignText.FIELDS, field)
                .map(row -> SchemaScreen.label(row.labels("label"), field, english))
                .orElse(field);
        return english.text("records.design.note." + step, label);
    }

    private FieldScreen.Sheet sheet(Editing editing, DesignText design, String field, Design shown, Typed typed) {
        return new FieldScreen.Sheet(
                editing.name(), editing.latest().version(), design, field, shown, typed, List.of(), List.of(),
                Optional.empty(), false, editing.visit().token());
    }

    private void form(
            Editing editing, FieldScreen.Sheet sheet, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Messages messages = editing.visit().messages();
        FieldScreen screen = new FieldScreen(schemas, types, lists.names(editing.asker()), messages);
        String label = SchemaScreen.label(sheet.shown().labels("label"), sheet.field(), messages);
        String title = sheet.field().isEmpty()
                ? messages.text("records.design.add.title", name(sheet.design(), messages))
                : messages.text("records.design.field.title", label, name(sheet.design(), messages));
        Shell.show(request, response, ShellPage.about("design", title, editing.name())
                .with("formHtml", screen.html(sheet))
                .status(status));
    }

    private void list(
            Editing editing, List<String> problems, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Messages messages = editing.visit().messages();
        DesignText design = DesignText.of(editing.latest().text());
        String schema = design.head().text("name");
        SchemaScreen screen = new SchemaScreen(messages, field -> trial.filled(editing.asker(), schema, field));
        String html = screen.html(new SchemaScreen.Sheet(
                editing.name(), editing.latest().version(), design, reader.read(design.text()).violations(), problems,
                editing.typed().sent("saved"), editing.visit().token()));
        String title = messages.text("records.schema.title", name(design, messages));
        Shell.show(request, response, ShellPage.about("design", title, editing.name()).with("formHtml", html).status(status));
    }

    private static String name(DesignText design, Messages messages) {
        return SchemaScreen.label(design.head().labels("label"), design.head().text("name"), messages);
    }
}
