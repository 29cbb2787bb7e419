package org.ecities.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Function;
import org.ecities.notices.TaskRefusedException;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Numbers;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.Visit;

/**
 * {@code /work}: what somebody should do next. A POST has the task in {@code task} and {@code do=give} with {@code to}
 * and {@code text}, {@code do=notUs} with {@code text}, or {@code do=finish}.
 */
public final class WorkAction extends Action {

    /** Address of the list. */
    public static final String PATH = "/work";

    private final transient Tasks tasks;
    private final transient WorkScreen screen;

    /**
     * Shows and changes these tasks; the clock tells what is late.
     *
     * @param reads how often somebody's own page was read this month; absent for somebody without one
     */
    public WorkAction(Tasks tasks, Function<Asker, OptionalLong> reads, Clock clock) {
        this.tasks = tasks;
        this.screen = new WorkScreen(tasks, reads, clock);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            Shell.show(request, response, screen.page(visit, request));
        } else {
            SeeOther.answer(response, Links.signIn(PATH));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = typed(request, "do");
        long id = Numbers.optional(request, "task", Numbers.MAX).orElse(0);
        WorkRow.Typed typed = new WorkRow.Typed(wanted, typed(request, "to"), typed(request, "text"));
        try {
            apply(visit.asker(), id, typed);
            SeeOther.answer(response, PATH + "?did=" + wanted);
        } catch (TaskRefusedException refused) {
            Shell.show(request, response, screen.again(visit, id, typed, refused.text(visit.messages())));
        }
    }

    private void apply(Asker asker, long id, WorkRow.Typed typed) {
        switch (typed.form()) {
            case "give" -> tasks.give(asker, id, typed.to(), typed.text());
            case "notUs" -> tasks.notUs(asker, id, typed.text());
            case "finish" -> tasks.finish(asker, id);
            default -> throw new PageRefusedException("notices.refused.button", typed.form());
        }
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
