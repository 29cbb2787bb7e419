package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** Brings back an earlier text as a new version: POST {@code /restore/<page>} with {@code version} and {@code base}. */
public final class RestoreAction extends Action {

    private final transient Pages pages;
    private final transient Absent absent;

    /** Connects the parts. */
    public RestoreAction(Pages pages) {
        this.pages = pages;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Allow", "POST");
        Failures.show(request, response, 405, visit.messages().text("pages.restore.method"));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int version = number(request, "version");
        List<PageHead> newest = pages.history(visit.asker(), pageName(request), 0, 1);
        if (newest.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
            return;
        }
        PageHead latest = newest.get(0);
        Optional<PageVersion> wanted =
                pages.view(visit.asker(), latest.name(), version).filter(page -> !page.head().deleted());
        if (wanted.isEmpty()) {
            absent.version(request, response, latest.name(), version, latest.version());
        } else if (wanted.get().text().isEmpty()) {
            throw new PageRefusedException("pages.view.purged", version);
        } else {
            // A deleted page begins anew: there is nothing to merge with.
            restore(visit, request, response, wanted.get(), latest.deleted() ? 0 : number(request, "base"));
        }
    }

    private void restore(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PageVersion wanted, int base)
            throws ServletException, IOException {
        String note = Messages.of(Messages.LANGUAGES.get(0)).text("pages.restore.note", wanted.version());
        try {
            PageChange change = PageChange.text(wanted.name(), base, wanted.text());
            pages.commit(visit.asker(), change, note);
            SeeOther.answer(response, Links.view(wanted.name()));
        } catch (ConflictException conflict) {
            Shell.show(request, response, EditScreen.conflict(visit, conflict, note));
        }
    }

    private static int number(HttpServletRequest request, String parameter) {
        return (int) Numbers.version(request, parameter)
                .orElseThrow(() -> new PageRefusedException("pages.refused.form", parameter));
    }
}
