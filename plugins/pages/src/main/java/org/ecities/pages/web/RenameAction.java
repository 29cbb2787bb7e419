package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Renaming;
import org.ecities.pages.Right;
import org.ecities.store.PageVersion;

/** {@code /rename/{page}}: asks for another name, then gives it. The old name leads to the page from then on. */
public final class RenameAction extends Action {

    private final transient Pages pages;
    private final transient Absent absent;

    /** Works on these pages. */
    public RenameAction(Pages pages) {
        this.pages = pages;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
            return;
        }
        String name = page.get().name();
        if (!pages.may(visit.asker(), Right.RENAME, name)) {
            throw new NotAllowedException(Right.RENAME, name);
        }
        Shell.show(request, response, question(visit, name, name, ""));
    }

    private ShellPage question(Visit visit, String name, String to, String note) {
        return ShellPage.about("rename", visit.messages().text("pages.rename.title", name), name)
                .with("to", to)
                .with("note", note)
                .with("referrerCount", pages.referrers(visit.asker(), name).size())
                .with("action", Links.rename(name))
                .with("cancelHref", Links.view(name))
                .with("maxName", Pages.MAX_NAME)
                .with("maxNote", Pages.MAX_NOTE);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String name = pageName(request);
        String to = typed(request, "to");
        String note = typed(request, "note");
        try {
            Renaming done = pages.rename(visit.asker(), name, to, note);
            if (done.left() == 0) {
                SeeOther.answer(response, Links.view(done.to()));
            } else {
                Shell.show(request, response, partly(visit, done));
            }
        } catch (PageRefusedException refused) {
            ShellPage again = question(visit, name, to, note).with("message", refused.text(visit.messages()));
            Shell.show(request, response, again.status(400));
        }
    }

    /** Not all links were rewritten: said once, since nobody is told again. */
    private static ShellPage partly(Visit visit, Renaming done) {
        return ShellPage.about("renamed", visit.messages().text("pages.rename.done", done.to()), done.to())
                .with("rewritten", done.rewritten())
                .with("left", done.left())
                .with("viewHref", Links.view(done.to()));
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.strip();
    }
}
