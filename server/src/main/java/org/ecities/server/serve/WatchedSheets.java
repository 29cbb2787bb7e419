package org.ecities.server.serve;

import jakarta.servlet.http.HttpServletRequest;
import org.ecities.members.web.StatedSheets;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;
import org.ecities.records.PageRecord;
import org.ecities.records.web.SheetWatch;

/** Lets the members module listen to forms of data sheets. */
record WatchedSheets(StatedSheets sheets) implements SheetWatch {

    @Override
    public boolean confirms(Asker asker, String page) {
        return sheets.confirms(asker, page);
    }

    @Override
    public void lookedAt(Visit visit, HttpServletRequest request, String page, PageRecord record) {
        sheets.lookedAt(visit, request, page, record);
    }
}
