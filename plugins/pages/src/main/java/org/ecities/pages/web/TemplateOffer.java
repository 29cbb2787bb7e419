package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.PageTemplates;
import org.ecities.store.PageNames;

/** The choice of a text to begin a new page with: the address says {@code template=Template.Meeting}. */
final class TemplateOffer {

    private static final String PARAMETER = "template";

    private final PageTemplates templates;

    TemplateOffer(PageTemplates templates) {
        this.templates = templates;
    }

    /** The editor of a page that is not there, with the text of the chosen template or without any. */
    Draft draft(Visit visit, HttpServletRequest request) {
        return templates.text(visit.asker(), chosen(request))
                .map(text -> new Draft(0, text, "", 0))
                .orElseGet(Draft::empty);
    }

    /** Attributes {@code templates} and, for a template that cannot be used, {@code templateMessage}. */
    ShellPage with(ShellPage page, Visit visit, HttpServletRequest request) {
        String chosen = chosen(request);
        List<TemplateChoice> choices = templates.names(visit.asker()).stream()
                .map(name -> choice(name, chosen))
                .toList();
        boolean absent = !chosen.isEmpty() && templates.text(visit.asker(), chosen).isEmpty();
        return page.with("templates", choices)
                .with("templateMessage", absent ? visit.messages().text("pages.template.absent", chosen) : "");
    }

    private static TemplateChoice choice(String name, String chosen) {
        boolean same = PageNames.folded(name).equals(PageNames.folded(chosen));
        return new TemplateChoice(name, name.substring(PageTemplates.PREFIX.length()), same);
    }

    private static String chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).orElse("").strip();
    }
}
