package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.store.ChangeFilter;

/**
 * What somebody wants to see of the recent changes, as the address says it.
 *
 * @param page      begin of the page name; empty for all pages
 * @param mine      only one's own changes
 * @param noImports without changes of imports
 * @param days      of the last 7 or 30 days; 0 for all
 */
record RecentFilter(String page, boolean mine, boolean noImports, int days) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    static RecentFilter of(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter("page")).orElse("").strip();
        if (page.length() > Pages.MAX_NAME) {
            throw new PageRefusedException("pages.refused.name.long", page.length(), Pages.MAX_NAME);
        }
        int days = (int) Numbers.optional(request, "days", MONTH).orElse(0);
        if (days != 0 && days != WEEK && days != MONTH) {
            throw new PageRefusedException("pages.refused.days", days);
        }
        return new RecentFilter(
                page, "me".equals(request.getParameter("by")), "no".equals(request.getParameter("imports")), days);
    }

    /** The same for the store. Somebody who is not signed in has no changes of their own. */
    ChangeFilter changes(Visit visit, Clock clock) {
        Instant from = days == 0 ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(days));
        return new ChangeFilter(page, mine ? visit.asker().login() : "", noImports, from);
    }

    /** True when it leaves something out. */
    boolean narrow() {
        return !page.isEmpty() || mine || noImports || days != 0;
    }

    /** The address of the list below a change number. */
    String olderHref(long before) {
        StringBuilder address = new StringBuilder("/recent?before=").append(before);
        if (!page.isEmpty()) {
            address.append("&page=").append(Links.query(page));
        }
        address.append(mine ? "&by=me" : "").append(noImports ? "&imports=no" : "");
        return address.append(days == 0 ? "" : "&days=" + days).toString();
    }
}
