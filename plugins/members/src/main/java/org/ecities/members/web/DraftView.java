package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ecities.members.Approvals;
import org.ecities.pages.Pages;
import org.ecities.pages.diff.TextDiff;
import org.ecities.pages.web.DraftText;
import org.ecities.pages.web.FormDrafts;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.PageRenderer;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.DraftedSheet;
import org.ecities.records.SheetChange;

/** What an unsaved text changes, for screens: fields of a data sheet now and then, or the text with marks. */
public final class DraftView {

    private final Pages pages;
    private final PageRenderer renderer;
    private final DraftedSheet sheets;

    /** Connects the parts. */
    public DraftView(Pages pages, PageRenderer renderer, DraftedSheet sheets) {
        this.pages = pages;
        this.renderer = renderer;
        this.sheets = sheets;
    }

    /**
     * Adds it to a screen. The text is rendered for whoever looks, so that its lists show what they may see.
     *
     * @param closedToo true to show values that not everybody may read
     */
    ShellPage add(ShellPage screen, Visit visit, HttpServletRequest request, Approvals.Text text, boolean closedToo) {
        screen.with("page", text.page())
                .with("author", text.author().fullName())
                .with("kept", Moments.of(visit).minute(text.typed().at()))
                .with("changes", List.of())
                .with("leftOut", false)
                .with("diff", null)
                .with("html", "");
        return text.form().equals(FormDrafts.FORM)
                ? sheet(screen, visit, text, closedToo)
                : prose(screen, request, text);
    }

    private ShellPage sheet(ShellPage screen, Visit visit, Approvals.Text text, boolean closedToo) {
        List<SheetChange> all = sheets.changes(text.author(), text.page(), text.typed(), visit.locale());
        List<SheetChange> shown = all.stream().filter(change -> closedToo || !change.closed()).toList();
        return screen.with("changes", shown).with("leftOut", shown.size() < all.size());
    }

    private ShellPage prose(ShellPage screen, HttpServletRequest request, Approvals.Text text) {
        DraftText prose = DraftText.of(pages, text.author(), text.page(), text.typed());
        return screen.with("diff", TextDiff.of(prose.before(), prose.after()))
                .with("html", renderer.html(request, text.page(), prose.after()));
    }
}
