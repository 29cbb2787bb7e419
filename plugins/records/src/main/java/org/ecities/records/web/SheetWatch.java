package org.ecities.records.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;
import org.ecities.records.PageRecord;

/** Is told when somebody has gone through a data sheet, also when they changed nothing; the members module listens. */
public interface SheetWatch {

    /** Nobody listens. */
    SheetWatch NONE = new SheetWatch() {
        @Override
        public boolean confirms(Asker asker, String page) {
            return false;
        }

        @Override
        public void lookedAt(Visit visit, HttpServletRequest request, String page, PageRecord record) {
            // Nobody listens.
        }
    };

    /** Whether saving the sheet of a page says that all of it is right: for those whose statement it is. */
    boolean confirms(Asker asker, String page);

    /**
     * Somebody sent the form of a page and it was kept.
     *
     * @param record the sheet as the form showed it, with what was changed
     */
    void lookedAt(Visit visit, HttpServletRequest request, String page, PageRecord record);
}
