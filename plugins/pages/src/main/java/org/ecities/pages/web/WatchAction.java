package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Watching;

/** POST {@code /watch/{page}} with {@code do=watch} or {@code do=unwatch}; leads back to the page or the list. */
public final class WatchAction extends Action {

    private final transient Watching watching;

    /** Works on the watched pages. */
    public WatchAction(Watching watching) {
        this.watching = watching;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Allow", "POST");
        Failures.show(request, response, 405, visit.messages().text("pages.watch.method"));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = pageName(request);
        String wanted = String.valueOf(request.getParameter("do"));
        switch (wanted) {
            case "watch" -> watching.watch(visit.asker(), page);
            case "unwatch" -> watching.unwatch(visit.asker(), page);
            default -> throw new PageRefusedException("pages.refused.watch.button", wanted);
        }
        boolean fromList = "list".equals(request.getParameter("from"));
        SeeOther.answer(response, fromList ? WatchedAction.PATH : Links.view(page));
    }
}
