package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Drafts;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.PageSection;
import org.ecities.pages.PageTemplates;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.Commit;
import org.ecities.store.PageVersion;

/** The text editor at {@code /edit/<page>?template=}: opens, previews and keeps. Typed text comes back whatever happens. */
public final class EditAction extends Action {

    private final transient Pages pages;
    private final transient PageRenderer renderer;
    private final transient FormDrafts drafts;
    private final transient TemplateOffer templates;
    private final transient LookAlikeQuestion alikes;

    /** Connects the parts, where nobody clears texts. */
    public EditAction(
            Pages pages, PageRenderer renderer, Drafts drafts, PageTemplates templates, LookAlikeQuestion alikes) {
        this(pages, renderer, new FormDrafts(drafts, FormDrafts.EDIT), templates, alikes);
    }

    /** Connects the parts. */
    public EditAction(
            Pages pages, PageRenderer renderer, FormDrafts drafts, PageTemplates templates, LookAlikeQuestion alikes) {
        this.alikes = alikes;
        this.templates = new TemplateOffer(templates);
        this.pages = pages;
        this.renderer = renderer;
        this.drafts = drafts;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        String name = page.map(PageVersion::name).orElseGet(() -> PageNameRule.accepted(pageName(request)));
        requireRight(visit.asker(), name, page.isPresent());
        Optional<Draft> unsaved = drafts.continued(visit, request, name).map(Draft::of);
        int section = (int) Numbers.version(request, "section").orElse(0);
        Draft draft = unsaved.or(() -> page.map(found -> Draft.of(found, section)))
                .orElseGet(() -> templates.draft(visit, request));
        drafts.offer(visit, request, name, unsaved.isPresent());
        ShellPage screen = screen(visit, request, name, draft).with("unsaved", unsaved.isPresent());
        // Where something was typed already, a choice would put it at risk
        boolean fresh = page.isEmpty() && unsaved.isEmpty();
        Shell.show(request, response, fresh ? templates.with(screen, visit, request) : screen);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String name = pageName(request);
        Draft draft = Draft.typed(request);
        try {
            Draft.check(request);
            step(visit, request, response, name, draft);
        } catch (PageRefusedException refused) {
            comeBack(visit, request, response, draft, refused.text(visit.messages()), 400);
        } catch (NotAllowedException refused) {
            String key = "pages.error.right." + refused.right();
            comeBack(visit, request, response, draft, visit.messages().text(key, refused.page()), 403);
        } catch (ConflictException conflict) {
            keepDraft(visit, request, conflict.page());
            Shell.show(request, response, EditScreen.conflict(visit, conflict, draft.note()));
        }
    }

    /** What is not saved yet outlives a closed window. */
    private void keepDraft(Visit visit, HttpServletRequest request, String name) {
        drafts.keep(visit, request, name);
        drafts.offer(visit, request, name, true);
    }

    private void step(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String name, Draft draft)
            throws ServletException, IOException {
        String wanted = String.valueOf(request.getParameter("do"));
        switch (wanted) {
            case "save" -> save(visit, request, response, name, draft);
            case "preview" -> preview(visit, request, response, name, draft);
            default -> throw new PageRefusedException("pages.refused.button", wanted);
        }
    }

    private void save(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String name, Draft draft) {
        alikes.require(visit, request, name, draft.base());
        drafts.check(request);
        PageChange change = PageChange.text(name, draft.base(), whole(visit, name, draft));
        Optional<Commit> commit = pages.commit(visit.asker(), change, draft.note());
        drafts.saved(visit, request, PageNameRule.accepted(name), commit);
        SeeOther.answer(response, Links.view(PageNameRule.accepted(name)));
    }

    /** The part is put into the text its author started from; what others did since is merged as always. */
    private String whole(Visit visit, String name, Draft draft) {
        if (draft.section() == 0) {
            return draft.text();
        }
        return pages.view(visit.asker(), name, draft.base())
                .flatMap(base -> PageSection.of(base.text(), draft.section()))
                .map(part -> part.with(draft.text()))
                .orElseThrow(() -> new PageRefusedException("pages.refused.section", draft.section(), draft.base()));
    }

    private void preview(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String typed, Draft draft)
            throws ServletException, IOException {
        String name = PageNameRule.accepted(typed);
        requireRight(visit.asker(), name, pages.view(visit.asker(), name).isPresent());
        keepDraft(visit, request, name);
        String html = renderer.html(request, name, draft.text());
        Shell.show(request, response, screen(visit, request, name, draft).with("preview", html));
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, String name, Draft draft) {
        return EditScreen.of(visit, name, draft)
                .with("alikes", alikes.names(visit, name, draft.base()).stream().map(PageLink::to).toList())
                .with("different", request.getParameter(LookAlikeQuestion.ANSWER) != null);
    }

    private void requireRight(Asker asker, String name, boolean exists) {
        Right right = exists ? Right.EDIT : Right.CREATE;
        if (!pages.may(asker, right, name)) {
            throw new NotAllowedException(right, name);
        }
    }

    /** The form goes to the address it came from, which may be that of a name no page can have. */
    private void comeBack(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Draft draft,
            String message,
            int status)
            throws ServletException, IOException {
        keepDraft(visit, request, pageName(request));
        ShellPage page = screen(visit, request, pageName(request), draft)
                .with("message", message)
                .with("action", request.getRequestURI())
                .with("signIn", visit.asker().signedIn() ? "" : Links.signIn("/"));
        Shell.show(request, response, page.status(status));
    }
}
