package org.ecities.members.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ecities.members.Members;
import org.ecities.pages.web.PageRemarks;
import org.ecities.pages.web.Visit;
import org.ecities.store.Clearance;
import org.ecities.store.PageHead;

/** Says of versions who cleared them; names are for people who are signed in. */
public final class MemberRemarks implements PageRemarks {

    private final Members members;

    /** Tells what these know. */
    public MemberRemarks(Members members) {
        this.members = members;
    }

    @Override
    public String above(Visit visit, PageHead latest) {
        return "";
    }

    @Override
    public Map<Integer, String> versions(Visit visit, PageHead latest) {
        Map<Integer, String> said = new LinkedHashMap<>();
        for (Clearance clearance : members.approvals().clearances(visit.asker(), latest.pageId())) {
            said.merge(clearance.version(), AnswerWords.of(visit, clearance), (one, more) -> one + " · " + more);
        }
        return said;
    }
}
