package org.ecities.pages.web;

import org.ecities.store.PageEvent;
import org.ecities.store.PageHead;

/**
 * One line of a page's history.
 *
 * @param version  its number; 0 for what happened to a file or a comment
 * @param when     time for people
 * @param iso      time for machines
 * @param who      who made it, as far as the visitor may know
 * @param note     what the author said; may be empty
 * @param deleted  true when the page was deleted here
 * @param gone     true when the text of this version was removed for good
 * @param was      name of the page before, when it got another one here; else empty
 * @param what     what happened to the file or the comment; empty for a version
 * @param viewHref address of this version, or where the file or the comment can be looked at
 * @param diffHref address of the difference to the version before; empty for the first
 */
public record VersionRow(
        int version,
        String when,
        String iso,
        String who,
        String note,
        boolean deleted,
        boolean gone,
        String was,
        String what,
        String viewHref,
        String diffHref) {

    static VersionRow of(Visit visit, Moments moments, PageHead head) {
        return of(visit, moments, head, "");
    }

    static VersionRow of(Visit visit, Moments moments, PageHead head, String was) {
        String name = head.name();
        int version = head.version();
        return new VersionRow(
                version,
                moments.minute(head.at()),
                head.at().toString(),
                Contributors.shown(visit, head.author()),
                head.note(),
                head.deleted(),
                !head.deleted() && head.length() == 0,
                was,
                "",
                Links.view(name, version),
                version > 1 ? Links.diff(name, version - 1, version) : "");
    }

    /** What happened to a file or a comment of the page. */
    static VersionRow of(Visit visit, Moments moments, PageEvent event) {
        return new VersionRow(
                0,
                moments.minute(event.at()),
                event.at().toString(),
                Contributors.shown(visit, event.author()),
                EventWords.said(event),
                false,
                false,
                "",
                EventWords.what(visit.messages(), event),
                EventWords.href(event),
                "");
    }
}
