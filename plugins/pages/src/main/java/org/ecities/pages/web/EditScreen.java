package org.ecities.pages.web;

import org.ecities.pages.ConflictException;
import org.ecities.pages.Pages;

/** The editor (part {@code edit}) and the screen for two people who changed the same (part {@code conflict}). */
final class EditScreen {

    private EditScreen() {}

    /** The editor with a draft in it. */
    static ShellPage of(Visit visit, String name, Draft draft) {
        String existing = draft.section() == 0 ? "pages.edit.title" : "pages.section.title";
        String key = draft.base() == 0 ? "pages.edit.new" : existing;
        return ShellPage.about("edit", visit.messages().text(key, name), name)
                .with("action", Links.edit(name))
                .with("cancelHref", Links.view(name))
                .with("base", draft.base())
                .with("section", draft.section())
                .with("text", draft.text())
                .with("note", draft.note())
                .with("maxNote", Pages.MAX_NOTE);
    }

    /** Both texts, and a form that starts from the version that is there now: status 409. */
    static ShellPage conflict(Visit visit, ConflictException conflict, String note) {
        String name = conflict.page();
        return ShellPage.about("conflict", visit.messages().text("pages.conflict.title"), name)
                .with("conflict", conflict)
                .with("action", Links.edit(name))
                .with("viewHref", Links.view(name))
                .with("base", conflict.latest())
                .with("note", note)
                .with("maxNote", Pages.MAX_NOTE)
                .status(409);
    }
}
