package org.ecities.sheets.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.Visit;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schemas;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.in.RowChoices;
import org.ecities.sheets.in.SheetImports;
import org.ecities.sheets.in.SheetImports.Opened;
import org.ecities.sheets.in.SheetPlan;
import org.ecities.store.SheetProposal;

/** {@code /import/<number>}: one file, from its columns to its changes; for its sender, then for whoever decides it. */
public final class SheetAction extends Action {

    private final transient SheetImports imports;
    private final transient SheetScreen screen;

    /** Works on the files that wait. */
    public SheetAction(SheetImports imports, FieldTypes types, Schemas schemas) {
        this.imports = imports;
        this.screen = new SheetScreen(imports, types, schemas);
    }

    /** Address of a file. */
    public static String path(long id) {
        return ImportAction.PATH + "/" + id;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, List.of(), 200);
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, List<String> messages, int status)
            throws ServletException, IOException {
        Optional<Opened> opened = opened(visit, request, response);
        if (opened.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>(messages);
        Optional<SheetPlan> plan = plan(visit, opened.get(), all);
        boolean sent = opened.get().proposal().state() == SheetProposal.State.SENT;
        boolean mine = SheetImports.mine(visit.asker(), opened.get().proposal());
        if (sent && !mine && !plan.filter(found -> imports.mayReview(visit.asker(), found)).isPresent()) {
            absent(visit, request, response);
            return;
        }
        Shell.show(request, response, screen.of(visit, opened.get(), plan, number(request.getParameter("page")), all).status(status));
    }

    private Optional<SheetPlan> plan(Visit visit, Opened opened, List<String> messages) {
        try {
            return Optional.of(imports.plan(visit.asker(), opened));
        } catch (SheetException unusable) {
            messages.add(unusable.text(visit.messages()));
            return Optional.empty();
        }
    }

    private Optional<Opened> opened(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Opened> opened = Optional.empty();
        try {
            opened = imports.open(visit.asker(), number(pageName(request)));
        } catch (SheetException unusable) {
            Failures.show(request, response, 422, unusable.text(visit.messages()));
            return opened;
        }
        if (opened.isEmpty()) {
            absent(visit, request, response);
        }
        return opened;
    }

    private static void absent(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Failures.show(request, response, 404, visit.messages().text("sheets.import.absent", pageName(request)));
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Opened> opened = opened(visit, request, response);
        if (opened.isEmpty()) {
            return;
        }
        try {
            step(visit, request, response, opened.get());
        } catch (PageRefusedException refused) {
            answer(visit, request, response, List.of(refused.text(visit.messages())), 422);
        } catch (SheetException unusable) {
            answer(visit, request, response, List.of(unusable.text(visit.messages())), 422);
        }
    }

    private void step(Visit visit, HttpServletRequest request, HttpServletResponse response, Opened opened)
            throws ServletException, IOException {
        String wanted = text(request, "do");
        switch (wanted) {
            case "columns" -> {
                imports.chooseColumns(visit.asker(), opened, columns(request, opened), text(request, "encoding"));
                SeeOther.answer(response, path(opened.proposal().id()));
            }
            case "rows" -> {
                imports.chooseRows(visit.asker(), opened, choices(request));
                SeeOther.answer(response, path(opened.proposal().id()) + "?page=" + number(request.getParameter("page")));
            }
            case "make" -> make(visit, request, response, opened);
            case "send" -> {
                imports.chooseRows(visit.asker(), opened, choices(request));
                imports.send(visit.asker(), fresh(visit, opened), text(request, "note"));
                SeeOther.answer(response, path(opened.proposal().id()));
            }
            case "decline" -> {
                imports.decline(visit.asker(), opened, text(request, "reason"));
                SeeOther.answer(response, "/work");
            }
            case "remove" -> {
                imports.remove(visit.asker(), opened);
                SeeOther.answer(response, ImportAction.PATH);
            }
            default -> throw new PageRefusedException("sheets.import.button", wanted);
        }
    }

    private Opened fresh(Visit visit, Opened opened) {
        return imports.open(visit.asker(), opened.proposal().id())
                .orElseThrow(() -> new PageRefusedException("sheets.import.decided"));
    }

    private void make(Visit visit, HttpServletRequest request, HttpServletResponse response, Opened opened)
            throws ServletException, IOException {
        imports.chooseRows(visit.asker(), opened, choices(request));
        String note = visit.messages().text("sheets.note.import", opened.proposal().file());
        SheetImports.Made made = imports.make(visit.asker(), fresh(visit, opened), note);
        if (made.refused().isEmpty() && made.batch().isPresent()) {
            SeeOther.answer(response, ImportsAction.path(made.batch().get()));
            return;
        }
        List<String> messages = new ArrayList<>();
        messages.add(visit.messages().text("sheets.import.made", made.pages()));
        made.refused().values().forEach(reason -> messages.add(reason.text(visit.messages())));
        if (imports.open(visit.asker(), opened.proposal().id()).isPresent()) {
            answer(visit, request, response, messages, made.refused().isEmpty() ? 200 : 409);
        } else {
            SeeOther.answer(response, ImportsAction.PATH);
        }
    }

    private static List<String> columns(HttpServletRequest request, Opened opened) {
        List<String> paths = new ArrayList<>();
        for (int place = 0; place < opened.columns().heads().size(); place++) {
            paths.add(text(request, "column." + place));
        }
        return paths;
    }

    /** Only what the screen showed is chosen; what is as it would be anyway is not kept. */
    private static Map<String, String> choices(HttpServletRequest request) {
        Map<String, String> choices = new LinkedHashMap<>();
        Set<String> taken = Set.copyOf(values(request, "take"));
        values(request, "shown").forEach(key -> choices.put("field." + key, taken.contains(key) ? "" : "leave"));
        values(request, "clash").forEach(key -> choices.put("field." + key, taken.contains(key) ? "take" : ""));
        request.getParameterMap().forEach((name, sent) -> {
            if (name.matches("row\\.[0-9]{1,9}")) {
                choices.put(RowChoices.rowKey(Long.parseLong(name.substring(4))), sent[0]);
            }
        });
        if (request.getParameter("asked") != null) {
            choices.put("unknown", "new".equals(request.getParameter("unknown")) ? "new" : "");
        }
        return choices;
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).filter(key -> key.length() <= 200).distinct().toList();
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
