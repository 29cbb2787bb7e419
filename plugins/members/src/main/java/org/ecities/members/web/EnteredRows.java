package org.ecities.members.web;

import java.util.List;
import java.util.Optional;
import org.ecities.members.Entered;
import org.ecities.members.EnteredSheets;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Visit;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/** What waits for the answer of an institution, in words. */
public final class EnteredRows {

    private final Institutions institutions;
    private final Store store;
    private final Pages pages;

    /** Reads these. */
    public EnteredRows(Institutions institutions, Store store, Pages pages) {
        this.institutions = institutions;
        this.store = store;
        this.pages = pages;
    }

    List<EnteredRow> of(Visit visit, Institution institution) {
        return institution.post().entered().values().stream()
                .flatMap(entered -> row(visit, institution, entered).stream())
                .toList();
    }

    /** Absent when the page is gone. */
    Optional<EnteredRow> row(Visit visit, Institution institution, Entered entered) {
        return store.pages().byId(entered.page()).map(PageVersion::name).map(page -> new EnteredRow(
                entered.sequence(),
                EnteredWords.of(visit, new EnteredSheets.Told(
                        institution, institutions.byId(entered.by()), entered, "")),
                page,
                Links.view(page),
                pages.may(visit.asker(), Right.EDIT, page)
                        ? Links.form(page)
                        : SuggestAction.PATH + "/" + Links.segment(page),
                pages.may(visit.asker(), Right.VIEW, institution.papers())
                        ? Links.file(institution.papers(), entered.file())
                        : ""));
    }
}
