package org.ecities.records.web.design;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Visit;
import org.ecities.store.PageVersion;

/** A page of a form design or list as it was when a form was opened, and as it is now. */
record Editing(Visit visit, Typed typed, PageVersion base, PageVersion latest) {

    /** The page as it is now, with the version a form was opened on; that of now where the form names no other. */
    static Editing of(Visit visit, HttpServletRequest request, Pages pages, PageVersion latest) {
        Typed typed = new Typed(request.getParameterMap());
        String number = typed.line("base");
        Optional<PageVersion> base = number.matches("[1-9][0-9]{0,8}")
                ? pages.view(visit.asker(), latest.name(), Integer.parseInt(number))
                : Optional.empty();
        return new Editing(visit, typed, base.orElse(latest), latest);
    }

    Asker asker() {
        return visit.asker();
    }

    String name() {
        return latest.name();
    }

    /** Keeps a new text on top of what is there now, with pages that come with it. */
    void commit(Pages pages, String text, String note, List<PageChange> others) {
        List<PageChange> changes = new ArrayList<>(others);
        changes.add(PageChange.text(name(), latest.version(), text));
        pages.commit(asker(), changes, note.length() > Pages.MAX_NOTE ? note.substring(0, Pages.MAX_NOTE) : note, Optional.empty());
    }

    /** Back to the list, at the row that was changed. */
    void done(HttpServletResponse response, String row) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", DesignLinks.of(name()) + "?saved=1" + (row.isEmpty() ? "" : "#" + row));
    }
}
