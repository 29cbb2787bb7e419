package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.members.EnteredSheets;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.Members;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /entered/<institution>} for its people and the secretariat, {@code /entered?key=} for whoever has a link: what was
 * entered for the institution is right, or is corrected. The page has buttons, since scanners of mails open links.
 */
public final class EnteredAction extends Action {

    private static final int ENDED = 410;

    private final transient Members members;
    private final transient EnteredRows rows;

    /** Connects the parts. */
    public EnteredAction(Members members, EnteredRows rows) {
        this.members = members;
        this.rows = rows;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, "", 200);
    }

    @Override
    protected void refused(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, visit.messages().text("pages.error.again"), 403);
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        if (pageName(request).isEmpty()) {
            Optional<EnteredSheets.Open> open = open(visit, request, response);
            if (open.isPresent()) {
                List<EnteredRow> one = rows.row(visit, open.get().institution(), open.get().entered()).stream().toList();
                Shell.show(request, response, screen(visit, request, open.get().institution(), one, true)
                        .with("message", message)
                        .status(status));
            }
            return;
        }
        Optional<Institution> own = own(visit, request, response);
        if (own.isPresent()) {
            boolean acts = Institutions.actsFor(visit.asker(), own.get());
            Shell.show(request, response, screen(visit, request, own.get(), rows.of(visit, own.get()), acts)
                    .with("message", message)
                    .status(status));
        }
    }

    private static ShellPage screen(
            Visit visit, HttpServletRequest request, Institution institution, List<EnteredRow> rows, boolean answers) {
        String path = pageName(request).isEmpty() ? EnteredSheets.PATH : EnteredSheets.path(institution);
        return ShellPage.of("entered", visit.messages().text("members.entered.title", institution.name(visit.locale())))
                .with("path", path)
                .with("key", Fields.text(request, "key"))
                .with("rows", rows)
                .with("answers", answers)
                .with("done", false);
    }

    /** What a link leads to; says by itself that it has ended. */
    private Optional<EnteredSheets.Open> open(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        Optional<EnteredSheets.Open> open = members.entered().find(Fields.text(request, "key"));
        if (open.isEmpty()) {
            Shell.show(request, response, ShellPage.of("error", visit.messages().text("pages.error.title"))
                    .with("message", visit.messages().text("members.entered.ended"))
                    .status(ENDED));
        }
        return open;
    }

    /** Whoever may not see it learns nothing by asking for an institution that is not there. */
    private Optional<Institution> own(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Institution> found = members.institutions().byPage(pageName(request));
        boolean acts = found.filter(institution -> Institutions.actsFor(visit.asker(), institution)).isPresent();
        if (!acts && !visit.asker().secretariat()) {
            throw new NotAllowedException(Right.EDIT, pageName(request));
        }
        if (found.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.institution.none", pageName(request)));
        }
        return found;
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = Fields.text(request, "do");
        if (pageName(request).isEmpty()) {
            Optional<EnteredSheets.Open> open = open(visit, request, response);
            if (open.isPresent()) {
                require(wanted);
                members.entered().confirm(Fields.actor(visit, request), open.get());
                Shell.show(request, response,
                        screen(visit, request, open.get().institution(), List.of(), true).with("done", true).with("message", ""));
            }
            return;
        }
        Optional<Institution> own = own(visit, request, response);
        if (own.isPresent()) {
            require(wanted);
            try {
                members.entered().confirm(
                        visit.asker(), Fields.actor(visit, request), own.get(), Fields.number(request, "entry"));
                Fields.goTo(response, EnteredSheets.path(own.get()));
            } catch (PageRefusedException refused) {
                answer(visit, request, response, refused.text(visit.messages()), 422);
            }
        }
    }

    private static void require(String wanted) {
        if (!wanted.equals("right")) {
            throw new PageRefusedException("members.refused.button", wanted);
        }
    }
}
