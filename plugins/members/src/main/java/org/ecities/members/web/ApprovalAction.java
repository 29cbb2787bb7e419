package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ecities.members.Approvals;
import org.ecities.pages.Drafts;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.FormDrafts;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.store.DraftLink;

/**
 * {@code /print/<form>/<page>}: an author prints what they typed and did not save, and makes links to it. The forms send
 * what was typed here with {@code do=print}.
 */
public final class ApprovalAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/print";

    private final transient Approvals approvals;
    private final transient DraftView view;
    private final transient Map<String, FormDrafts> forms;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public ApprovalAction(Approvals approvals, Drafts drafts, DraftView view, SiteAddress site) {
        this.approvals = approvals;
        this.view = view;
        this.site = site;
        this.forms = Map.of(
                FormDrafts.EDIT, new FormDrafts(drafts, FormDrafts.EDIT),
                FormDrafts.FORM, new FormDrafts(drafts, FormDrafts.FORM));
    }

    /** Which unsaved text an address means. */
    private record Which(String form, String page) {}

    /** Whoever may not publish the page learns nothing of it. */
    private Which which(Visit visit, HttpServletRequest request) {
        String path = pageName(request);
        String form = path.substring(0, Math.max(0, path.indexOf('/')));
        if (!forms.containsKey(form)) {
            throw new PageRefusedException("pages.refused.draft", form);
        }
        String page = PageNameRule.accepted(path.substring(form.length() + 1));
        if (!visit.isSignedIn() || !approvals.mayPublish(visit.asker(), page)) {
            throw new NotAllowedException(Right.EDIT, page);
        }
        return new Which(form, page);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, which(visit, request), "", 200);
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, Which which, String message, int status)
            throws ServletException, IOException {
        Optional<Approvals.Text> text = approvals.own(visit.asker(), which.form(), which.page());
        if (text.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("members.approval.gone", which.page()));
        } else {
            Shell.show(request, response, screen(visit, request, text.get()).with("message", message).status(status));
        }
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, Approvals.Text text) {
        ShellPage screen = ShellPage.about(
                "approval", visit.messages().text("members.approval.title", text.page()), text.page());
        return view.add(screen, visit, request, text, true)
                .with("path", FormDrafts.approval(text.form(), text.page()))
                .with("backHref", "/" + text.form() + "/" + Links.segment(text.page()) + "?draft=continue")
                .with("answers", approvals.answers(visit.asker(), text.form(), text.page()).stream()
                        .map(given -> AnswerWords.of(visit, given))
                        .toList())
                .with("links", approvals.links(text).stream().map(link -> row(visit, link)).toList())
                .with("sheet", text.form().equals(FormDrafts.FORM))
                .with("email", Fields.text(request, "email"))
                .with("link", "")
                .with("mailed", false)
                .with("message", "");
    }

    private static LinkRow row(Visit visit, DraftLink link) {
        Moments moments = Moments.of(visit);
        String opened = visit.messages().text(
                "members.approval.link.opened", link.opened(), link.last().map(moments::minute).orElse(""));
        return new LinkRow(
                link.id(), visit.messages().text("members.approval.link.until", moments.day(link.ends())), opened);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Which which = which(visit, request);
        String wanted = Fields.text(request, "do");
        switch (wanted) {
            case "print" -> keep(visit, request, response, which);
            case "link" -> link(visit, request, response, which);
            case "revoke" -> {
                approvals.revoke(visit.asker(), Fields.number(request, "link"));
                Fields.goTo(response, FormDrafts.approval(which.form(), which.page()));
            }
            default -> throw new PageRefusedException("members.refused.button", wanted);
        }
    }

    private void keep(Visit visit, HttpServletRequest request, HttpServletResponse response, Which which)
            throws ServletException, IOException {
        if (forms.get(which.form()).keep(visit, request, which.page()).isEmpty()) {
            Failures.show(request, response, 503, visit.messages().text("pages.draft.refused"));
            return;
        }
        Fields.goTo(response, FormDrafts.approval(which.form(), which.page()));
    }

    /** The link is shown once: only its hash is kept. */
    private void link(Visit visit, HttpServletRequest request, HttpServletResponse response, Which which)
            throws ServletException, IOException {
        Optional<Approvals.Text> text = approvals.own(visit.asker(), which.form(), which.page());
        if (text.isEmpty()) {
            answer(visit, request, response, which, "", 404);
            return;
        }
        try {
            Approvals.Linked linked = approvals.link(
                    text.get(), request.getParameter("closed") != null, Fields.text(request, "email"),
                    visit.locale().getLanguage());
            Shell.show(request, response, screen(visit, request, text.get())
                    .with("link", site.of(request) + linked.path())
                    .with("mailed", linked.mailed())
                    .with("email", ""));
        } catch (PageRefusedException refused) {
            answer(visit, request, response, which, refused.text(visit.messages()), 422);
        }
    }
}
