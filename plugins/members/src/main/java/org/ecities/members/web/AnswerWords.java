package org.ecities.members.web;

import org.ecities.members.Approvals;
import org.ecities.pages.web.Visit;
import org.ecities.store.Clearance;
import org.ecities.store.DraftAnswer;

/** Says who cleared a text, in the visitor's language. */
final class AnswerWords {

    private AnswerWords() {}

    /** An answer to an unsaved text. */
    static String of(Visit visit, Approvals.Given given) {
        DraftAnswer answer = given.answer();
        String who = person(visit, answer.name(), answer.position());
        String day = InstitutionView.day(visit, answer.day());
        if (!answer.cleared()) {
            return visit.messages().text("members.answer.change", who, day, answer.remark());
        }
        return visit.messages().text(given.standing() ? "members.answer.cleared" : "members.answer.void", who, day);
    }

    /** Who cleared a version. */
    static String of(Visit visit, Clearance clearance) {
        return visit.messages().text(
                clearance.linked() ? "members.answer.cleared" : "members.answer.paper",
                person(visit, clearance.name(), clearance.position()),
                InstitutionView.day(visit, clearance.day()));
    }

    private static String person(Visit visit, String name, String position) {
        return position.isEmpty() ? name : visit.messages().text("members.answer.person", name, position);
    }
}
