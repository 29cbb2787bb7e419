package org.ecities.pages.web;

import org.ecities.store.PageEvent;

/**
 * A row of the list of watched pages.
 *
 * @param name        page name
 * @param href        its address
 * @param when        when something happened to it last, for people
 * @param iso         the same for machines
 * @param what        what happened to a file or a comment; empty for the page itself
 * @param whatHref    where that can be looked at
 * @param watchAction ends watching by POST
 */
public record WatchedPage(
        String name, String href, String when, String iso, String what, String whatHref, String watchAction) {

    static WatchedPage of(Visit visit, Moments moments, PageEvent last) {
        return new WatchedPage(
                last.page(),
                Links.view(last.page()),
                moments.minute(last.at()),
                last.at().toString(),
                EventWords.what(visit.messages(), last),
                EventWords.href(last),
                Links.watch(last.page()));
    }
}
