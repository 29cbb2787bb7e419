package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.ConflictException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageVersion;

/** {@code /delete/{page}}: asks first, then deletes. All versions stay and can be brought back. */
public final class DeleteAction extends Action {

    private final transient Pages pages;
    private final transient Absent absent;

    /** Works on these pages. */
    public DeleteAction(Pages pages) {
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
        if (!pages.may(visit.asker(), Right.DELETE, name)) {
            throw new NotAllowedException(Right.DELETE, name);
        }
        Shell.show(request, response, question(visit, page.get()));
    }

    private ShellPage question(Visit visit, PageVersion page) {
        String name = page.name();
        return ShellPage.about("delete", visit.messages().text("pages.delete.title", name), name)
                .with("base", page.version())
                .with("referrers", pages.referrers(visit.asker(), name).stream().map(PageLink::to).toList())
                .with("action", Links.delete(name))
                .with("cancelHref", Links.view(name))
                .with("maxNote", Pages.MAX_NOTE);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String name = pageName(request);
        int base = (int) Numbers.version(request, "base")
                .orElseThrow(() -> new PageRefusedException("pages.refused.form", "base"));
        String typed = request.getParameter("note");
        try {
            pages.commit(visit.asker(), PageChange.deletion(name, base), typed == null ? "" : typed.strip());
            SeeOther.answer(response, Links.view(name));
        } catch (ConflictException changed) {
            Failures.show(request, response, 409, visit.messages().text("pages.delete.changed", name));
        }
    }
}
