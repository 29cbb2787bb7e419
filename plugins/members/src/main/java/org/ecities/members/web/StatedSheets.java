package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ecities.members.Members;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;
import org.ecities.records.PageRecord;

/** Data sheets that institutions state themselves: saving one says that it is right. */
public final class StatedSheets {

    private static final List<String> TOPICS = List.of("needs", "offers");

    private final Members members;

    /** Tells the members module. */
    public StatedSheets(Members members) {
        this.members = members;
    }

    /** Whether saving the sheet of a page is a statement of the institution for which somebody acts. */
    public boolean confirms(Asker asker, String page) {
        return members.states(asker, page);
    }

    /** Somebody sent the form of a page and it was kept. */
    public void lookedAt(Visit visit, HttpServletRequest request, String page, PageRecord record) {
        boolean topics = TOPICS.stream().allMatch(field -> record.field(field).isPresent());
        members.sheetLookedAt(visit.asker(), Fields.actor(visit, request), page, topics);
    }
}
