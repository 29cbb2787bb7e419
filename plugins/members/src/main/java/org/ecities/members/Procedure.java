package org.ecities.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.pages.AccessRules;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Proposal;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.JournalAppend;
import org.ecities.store.PageNames;
import org.ecities.store.PageVersion;
import org.ecities.store.StaleSequenceException;
import org.ecities.store.Store;

/**
 * Carries out what was decided about an institution: entries of its journal, its data sheet and that of its city go
 * into one change set; the group of its people follows.
 */
final class Procedure {

    private static final int TRIES = 3;

    private final Pages pages;
    private final Store store;
    private final Schemas schemas;
    private final Institutions institutions;
    private final SeatGroups groups;
    private final RecordText records;

    Procedure(Pages pages, Store store, Schemas schemas, Institutions institutions, SeatGroups groups) {
        this.pages = pages;
        this.store = store;
        this.schemas = schemas;
        this.institutions = institutions;
        this.groups = groups;
        this.records = new RecordText(schemas);
    }

    /** What is to be appended, decided from how things stand. */
    @FunctionalInterface
    interface Decision {

        /**
         * The entries; none when nothing is to change.
         *
         * @throws PageRefusedException when it cannot be done as things stand
         */
        List<JournalAppend> of(Institution institution);
    }

    /**
     * Decides and carries out; when somebody else was quicker, decides again.
     *
     * @param actor who did it, for the audit journal
     * @return the institution as it is then
     */
    Institution run(Asker by, Actor actor, long pageId, String note, Decision decision) {
        for (int attempt = 1; ; attempt++) {
            Institution before = known(pageId);
            List<JournalAppend> entries = decision.of(before);
            if (entries.isEmpty()) {
                return before;
            }
            try {
                commit(by, before, entries, note);
                Institution after = known(pageId);
                groups.align(actor, after);
                return after;
            } catch (StaleSequenceException quicker) {
                if (attempt == TRIES) {
                    throw quicker;
                }
            }
        }
    }

    private Institution known(long pageId) {
        return institutions.byId(pageId).orElseThrow(() -> new PageRefusedException("members.refused.absent", pageId));
    }

    private void commit(Asker by, Institution before, List<JournalAppend> entries, String note) {
        List<JournalAppend> chained = new ArrayList<>(entries);
        chained.set(0, entries.get(0).after(before.post().last()));
        Post after = foreseen(before, entries);
        List<PageChange> changes = new ArrayList<>();
        sheet(before.page(), before, InstitutionSheet.ofInstitution(after)).ifPresent(changes::add);
        before.city()
                .flatMap(city -> sheet(city, before, InstitutionSheet.ofCity(after, before.page())))
                .ifPresent(changes::add);
        papers(before).ifPresent(changes::add);
        pages.commit(by.inProcedure(), Proposal.ofPages(changes, note, Optional.empty()).with(chained));
    }

    /** The page on which letters are filed: for its people and the secretariat alone. */
    private Optional<PageChange> papers(Institution institution) {
        String name = institution.papers();
        if (store.pages().latestEver(name).isPresent()) {
            return Optional.empty();
        }
        String names = institution.group() + ", " + Asker.SECRETARIAT;
        String text = "[{ALLOW view,edit,comment " + names + "}]\r\n"
                + Messages.of(Messages.LANGUAGES.get(0)).text("members.papers.text", institution.page());
        return Optional.of(PageChange.text(name, 0, text));
    }

    /** How it will stand: the sheets say it in the same change set. */
    private Post foreseen(Institution institution, List<JournalAppend> entries) {
        List<SeatEntry> all = new ArrayList<>(institutions.entries(institution.pageId()));
        long sequence = institution.post().last();
        for (JournalAppend entry : entries) {
            sequence++;
            all.add(PostJournal.foreseen(entry, sequence, institutions.now()));
        }
        return PostReading.of(all);
    }

    /** The page with these values, and with the rule by which its institution and the secretariat alone change it. */
    private Optional<PageChange> sheet(String name, Institution institution, Map<String, Optional<FieldValue>> values) {
        Optional<PageVersion> page = store.pages().page(name);
        Optional<Schema> schema = page.flatMap(found -> records.read(found.text()).record())
                .flatMap(record -> schemas.schema(record.schema()));
        if (page.isEmpty() || schema.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Optional<FieldValue>> known = new LinkedHashMap<>(values);
        known.keySet().removeIf(id -> schema.get().field(id).isEmpty());
        String text = ruled(records.write(page.get().text(), schema.get(), known), institution);
        return text.equals(page.get().text())
                ? Optional.empty()
                : Optional.of(PageChange.text(name, page.get().version(), text));
    }

    /** Rules that somebody wrote by hand stay as they are. */
    private static String ruled(String text, Institution institution) {
        boolean open = AccessRules.of(text).edit().isEmpty();
        String rule = "[{ALLOW edit " + institution.group() + ", " + Asker.SECRETARIAT + "}]";
        return open && !PageNames.folded(text).contains(PageNames.folded(rule)) ? rule + "\r\n" + text : text;
    }
}
