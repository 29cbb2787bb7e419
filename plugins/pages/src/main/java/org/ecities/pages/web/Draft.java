package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.PageSection;
import org.ecities.store.PageVersion;

/**
 * What stands in the editor.
 *
 * @param base version the author started from; 0 for a new page
 * @param text page text as typed
 * @param note what the author says about the change
 * @param section number of the heading whose part the text is; 0 for the whole page
 */
record Draft(int base, String text, String note, int section) {

    /** An editor that is just opened. */
    static Draft of(PageVersion page) {
        return new Draft(page.version(), page.text(), "", 0);
    }

    /** An editor of the part under a heading; of the whole page where there is no such heading. */
    static Draft of(PageVersion page, int section) {
        return PageSection.of(page.text(), section)
                .map(found -> new Draft(page.version(), found.part(), "", section))
                .orElseGet(() -> of(page));
    }

    /** An editor that goes on with what was kept. */
    static Draft of(Drafts.Typed kept) {
        return new Draft(kept.base(), kept.first("text"), kept.first("note"), number(kept.first("section")));
    }

    /** The editor of a page that is not there. */
    static Draft empty() {
        return new Draft(0, "", "", 0);
    }

    /** What was sent, with nothing checked: this is what must come back when something is refused. */
    static Draft typed(HttpServletRequest request) {
        return new Draft(base(request), typed(request, "text"), typed(request, "note"), number(typed(request, "section")));
    }

    /** Refuses a form that came without its text or with a base version that is no number. */
    static void check(HttpServletRequest request) {
        if (request.getParameter("text") == null) {
            throw new PageRefusedException("pages.refused.form", "text");
        }
        Numbers.version(request, "base");
    }

    /** What is no number is no section; the whole page is then meant. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** An unreadable base counts as none; the merge then sets the whole text against what is there. */
    private static int base(HttpServletRequest request) {
        try {
            return (int) Numbers.version(request, "base").orElse(0);
        } catch (PageRefusedException unreadable) {
            return 0;
        }
    }
}
