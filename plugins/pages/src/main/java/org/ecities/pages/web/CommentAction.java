package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.talk.PageComments;
import org.ecities.store.PageVersion;

/**
 * {@code /comments/{page}}: the comments of a page; {@code ?before=} goes on below a comment. A POST says something
 * ({@code do=add}), takes a comment away ({@code do=remove}) or puts it back ({@code do=restore}).
 */
public final class CommentAction extends Action {

    private final transient Pages pages;
    private final transient PageComments comments;
    private final transient Absent absent;

    /** Connects the parts. */
    public CommentAction(Pages pages, PageComments comments) {
        this.pages = pages;
        this.comments = comments;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
        } else {
            long before = Numbers.optional(request, "before", Numbers.MAX).orElse(Numbers.MAX);
            Shell.show(request, response, screen(visit, page.get().name(), before, ""));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = pageName(request);
        String wanted = String.valueOf(request.getParameter("do"));
        switch (wanted) {
            case "add" -> add(visit, request, response, page);
            case "remove" -> {
                comments.remove(visit.asker(), page, number(request));
                SeeOther.answer(response, Links.comment(page, number(request)));
            }
            case "restore" -> {
                comments.restore(visit.asker(), page, number(request));
                SeeOther.answer(response, Links.comment(page, number(request)));
            }
            default -> throw new PageRefusedException("pages.refused.comment.button", wanted);
        }
    }

    /** What was typed comes back with the reason when it is refused. */
    private void add(Visit visit, HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        String typed = Optional.ofNullable(request.getParameter("text")).orElse("");
        try {
            SeeOther.answer(response, Links.comment(page, comments.add(visit.asker(), page, typed)));
        } catch (PageRefusedException refused) {
            again(visit, request, response, page, typed, refused.text(visit.messages()), 400);
        } catch (NotAllowedException refused) {
            String key = "pages.error.right." + refused.right();
            again(visit, request, response, page, typed, visit.messages().text(key, refused.page()), 403);
        }
    }

    private void again(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            String typed,
            String message,
            int status)
            throws ServletException, IOException {
        Shell.show(
                request,
                response,
                screen(visit, page, Numbers.MAX, typed).with("message", message).status(status));
    }

    private ShellPage screen(Visit visit, String page, long before, String typed) {
        String title = visit.messages().text("pages.comments.title", page);
        ShellPage screen = ShellPage.about("comments", title, page).with("viewHref", Links.view(page));
        CommentLines.add(screen, visit, comments, page, before, typed);
        return screen;
    }

    private static long number(HttpServletRequest request) {
        return Numbers.optional(request, "comment", Numbers.MAX)
                .orElseThrow(() -> new PageRefusedException("pages.refused.form", "comment"));
    }
}
