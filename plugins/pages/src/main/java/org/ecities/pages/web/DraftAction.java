package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Drafts;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import tools.jackson.databind.json.JsonMapper;

/**
 * POST {@code /draft/{form}/{page}}: keeps the fields that are sent and answers {@code {"said": "..."}} for the
 * script that sent them, or forgets the draft ({@code draft=drop}) and leads back to the form.
 */
public final class DraftAction extends Action {

    private final transient Pages pages;
    private final transient Map<String, FormDrafts> forms;
    private final transient JsonMapper json = JsonMapper.builder().build();

    /** Connects the parts. */
    public DraftAction(Pages pages, Drafts drafts) {
        this.pages = pages;
        this.forms = Map.of(
                FormDrafts.EDIT, new FormDrafts(drafts, FormDrafts.EDIT),
                FormDrafts.FORM, new FormDrafts(drafts, FormDrafts.FORM));
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Allow", "POST");
        Failures.show(request, response, 405, visit.messages().text("pages.draft.method"));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = pageName(request);
        String form = path.substring(0, Math.max(0, path.indexOf('/')));
        if (!forms.containsKey(form)) {
            throw new PageRefusedException("pages.refused.draft", form);
        }
        String page = PageNameRule.accepted(path.substring(form.length() + 1));
        if ("drop".equals(request.getParameter("draft"))) {
            forms.get(form).drop(visit, page);
            SeeOther.answer(response, "/" + form + "/" + Links.segment(page));
        } else {
            keep(visit, request, response, forms.get(form), page);
        }
    }

    private void keep(
            Visit visit, HttpServletRequest request, HttpServletResponse response, FormDrafts drafts, String page)
            throws IOException {
        Right right = pages.view(visit.asker(), page).isPresent() ? Right.EDIT : Right.CREATE;
        if (!pages.may(visit.asker(), right, page)) {
            throw new NotAllowedException(right, page);
        }
        Optional<Instant> kept = drafts.keep(visit, request, page);
        String said = kept
                .map(at -> visit.messages().text("pages.draft.kept", Moments.of(visit).minute(at)))
                .orElseGet(() -> unkept(visit, drafts.tooLong(request)));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(Map.of("said", said)));
    }

    private static String unkept(Visit visit, boolean tooLong) {
        return tooLong
                ? visit.messages().text("pages.draft.long", Drafts.MAX_FIELDS)
                : visit.messages().text("pages.draft.refused");
    }
}
