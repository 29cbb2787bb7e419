package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Audience;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageVersion;

/** {@code /audience/{page}}: says who sees a page, and changes it. Rules written by hand are shown and stay. */
public final class AudienceAction extends Action {

    private final transient Pages pages;
    private final transient Absent absent;

    /** Works on these pages. */
    public AudienceAction(Pages pages) {
        this.pages = pages;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = editable(visit, pageName(request));
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
        } else {
            Shell.show(request, response, choice(visit, page.get()));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Audience wanted = wanted(request);
        Optional<PageVersion> page = editable(visit, pageName(request));
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
            return;
        }
        if (Audience.of(page.get().text()).isEmpty()) {
            Shell.show(request, response, choice(visit, page.get()).status(409));
            return;
        }
        try {
            PageVersion now = page.get();
            pages.commit(
                    visit.asker(), PageChange.text(now.name(), now.version(), wanted.in(now.text())), note(wanted));
            SeeOther.answer(response, Links.view(now.name()));
        } catch (PageRefusedException refused) {
            ShellPage again = choice(visit, page.get()).with("message", refused.text(visit.messages()));
            Shell.show(request, response, again.status(400));
        } catch (ConflictException changed) {
            Failures.show(request, response, 409, visit.messages().text("pages.audience.changed", changed.page()));
        }
    }

    private Optional<PageVersion> editable(Visit visit, String typed) {
        Optional<PageVersion> page = pages.view(visit.asker(), typed);
        page.filter(found -> !pages.may(visit.asker(), Right.EDIT, found.name())).ifPresent(found -> {
            throw new NotAllowedException(Right.EDIT, found.name());
        });
        return page;
    }

    private static Audience wanted(HttpServletRequest request) {
        String typed = String.valueOf(request.getParameter("audience"));
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("pages.refused.audience.unknown", typed));
    }

    private static ShellPage choice(Visit visit, PageVersion page) {
        Optional<Audience> present = Audience.of(page.text());
        return ShellPage.about("audience", visit.messages().text("pages.audience.title", page.name()), page.name())
                .with("audience", present.map(Audience::name).orElse(""))
                .with("audiences", offered(visit, present))
                .with("rules", present.isPresent() ? List.of() : Audience.rulesIn(page.text()))
                .with("action", Links.audience(page.name()))
                .with("editHref", Links.edit(page.name()))
                .with("cancelHref", Links.view(page.name()));
    }

    /** Nobody is offered to lock themselves out. */
    private static List<String> offered(Visit visit, Optional<Audience> present) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience != Audience.SECRETARIAT
                        || visit.asker().secretariat()
                        || present.equals(Optional.of(audience)))
                .map(Audience::name)
                .toList();
    }

    private static String note(Audience wanted) {
        Messages words = Messages.of(Messages.LANGUAGES.get(0));
        return words.text("pages.audience.note", words.text("pages.audience." + wanted.name()));
    }
}
