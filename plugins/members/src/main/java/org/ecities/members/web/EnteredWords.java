package org.ecities.members.web;

import org.ecities.members.EnteredSheets;
import org.ecities.members.Institution;
import org.ecities.pages.web.Visit;

/** Says who entered something for whom, in the visitor's language. No person is named. */
final class EnteredWords {

    private EnteredWords() {}

    static String of(Visit visit, EnteredSheets.Told told) {
        String key = told.answer().isEmpty() ? "waits" : told.answer().equals("right") ? "right" : "own";
        return visit.messages().text("members.entered." + key, by(visit, told), told.institution().name(visit.locale()),
                InstitutionView.day(visit, told.entered().letter()));
    }

    private static String by(Visit visit, EnteredSheets.Told told) {
        return told.by()
                .map((Institution found) -> found.name(visit.locale()))
                .orElseGet(() -> visit.messages().text("members.entered.secretariat"));
    }
}
