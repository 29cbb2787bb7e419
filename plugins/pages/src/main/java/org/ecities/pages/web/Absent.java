package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;

/** The answer for a page or a version that is not there (or not for this visitor: the answer is the same). */
final class Absent {

    private static final int NEAR = 5;

    private final Pages pages;

    Absent(Pages pages) {
        this.pages = pages;
    }

    /**
     * 404 with near names; a name that no page can have is refused with the reason instead, and one that a page had
     * before leads to the page.
     */
    void page(Visit visit, HttpServletRequest request, HttpServletResponse response, String typed)
            throws ServletException, IOException {
        Optional<String> moved = pages.movedTo(visit.asker(), typed);
        if (moved.isPresent()) {
            Moved.to(response, Links.view(moved.get()));
            return;
        }
        String name = PageNameRule.accepted(typed);
        Failures.notFound(
                request,
                response,
                name,
                pages.nearNames(visit.asker(), name, NEAR),
                pages.may(visit.asker(), Right.CREATE, name),
                pages.history(visit.asker(), name, 0, 1).isEmpty() ? "" : Links.history(name));
    }

    /** 404 with the versions there are. */
    void version(HttpServletRequest request, HttpServletResponse response, String name, long version, int latest)
            throws ServletException, IOException {
        String message = Visit.of(request).messages().text("pages.version.absent", name, version, latest);
        Failures.show(request, response, 404, message);
    }
}
