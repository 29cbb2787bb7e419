package org.ecities.members.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.members.EnteredSheets;
import org.ecities.members.Members;
import org.ecities.pages.Pages;
import org.ecities.pages.web.PageRemarks;
import org.ecities.pages.web.Visit;
import org.ecities.store.Clearance;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** Says of versions who cleared them and for whom they were entered; names are for people who are signed in. */
public final class MemberRemarks implements PageRemarks {

    /** More versions are not looked through for what was entered. */
    private static final int MAX_VERSIONS = 5_000;

    private final Members members;
    private final Pages pages;

    /** Tells what these know. */
    public MemberRemarks(Members members, Pages pages) {
        this.members = members;
        this.pages = pages;
    }

    @Override
    public String above(Visit visit, PageVersion latest) {
        return members.entered().waiting(latest).map(told -> EnteredWords.of(visit, told)).orElse("");
    }

    @Override
    public Map<Integer, String> versions(Visit visit, PageHead latest) {
        Map<Integer, String> said = new LinkedHashMap<>();
        entered(visit, latest, said);
        for (Clearance clearance : members.approvals().clearances(visit.asker(), latest.pageId())) {
            add(said, clearance.version(), AnswerWords.of(visit, clearance));
        }
        return said;
    }

    /** A version and what is said of it were kept in one change. */
    private void entered(Visit visit, PageHead latest, Map<Integer, String> said) {
        List<EnteredSheets.Told> all = members.entered().told(latest);
        if (all.isEmpty()) {
            return;
        }
        Map<Long, Integer> versions = new HashMap<>();
        pages.history(visit.asker(), latest.name(), 0, MAX_VERSIONS)
                .forEach(head -> versions.put(head.change(), head.version()));
        all.stream()
                .filter(told -> versions.containsKey(told.entered().change()))
                .forEach(told -> add(said, versions.get(told.entered().change()), EnteredWords.of(visit, told)));
    }

    private static void add(Map<Integer, String> said, int version, String words) {
        said.merge(version, words, (one, more) -> one + " · " + more);
    }
}
