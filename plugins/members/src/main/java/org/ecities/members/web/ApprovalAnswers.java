package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.ecities.members.Approvals;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.DraftAnswers;
import org.ecities.pages.web.Visit;
import org.ecities.store.PageHead;

/** Shows answers of superiors on the forms, and keeps who cleared what is published. */
public final class ApprovalAnswers implements DraftAnswers {

    private final Approvals approvals;

    /** Tells these. */
    public ApprovalAnswers(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void show(Visit visit, HttpServletRequest request, String form, String page) {
        request.setAttribute("answers", approvals.answers(visit.asker(), form, page).stream()
                .map(given -> AnswerWords.of(visit, given))
                .toList());
    }

    @Override
    public void check(HttpServletRequest request) {
        paper(request).ifPresent(approvals::check);
    }

    @Override
    public void saved(Visit visit, HttpServletRequest request, String form, PageHead version, String digest) {
        approvals.saved(visit.asker(), form, version, digest, paper(request));
    }

    private static Optional<Approvals.Paper> paper(HttpServletRequest request) {
        String name = Fields.text(request, "clearedBy");
        Optional<LocalDate> day = Fields.day(request, "clearedOn");
        if (name.isEmpty() && day.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty() || day.isEmpty()) {
            throw new PageRefusedException("members.approve.paper.both");
        }
        return Optional.of(new Approvals.Paper(name, day.get()));
    }
}
