package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageEvent;

/**
 * One change as the list of recent changes tells it.
 *
 * @param when  time for people
 * @param iso   time for machines
 * @param who   who made it, as far as the visitor may know
 * @param note  what the author said; may be empty
 * @param pages the first pages it changed
 * @param more  the other pages it changed
 */
public record RecentChange(String when, String iso, String who, String note, List<Item> pages, List<Item> more) {

    /** Pages named before the rest is folded. */
    private static final int NAMED = 5;

    static RecentChange of(Visit visit, Moments moments, Pages pages, List<PageEvent> events) {
        PageEvent first = events.get(0);
        List<Item> items = events.stream().map(event -> Item.of(visit, pages, event)).toList();
        int named = Math.min(NAMED, items.size());
        return new RecentChange(
                moments.minute(first.at()),
                first.at().toString(),
                Contributors.shown(visit, first.author()),
                EventWords.said(first),
                items.subList(0, named),
                items.subList(named, items.size()));
    }

    /**
     * One page of a change.
     *
     * @param name     page name
     * @param href     its address
     * @param diffHref what this change did to it; empty for a new page
     * @param kind     {@code new}, {@code changed} or {@code deleted}; {@code other} for a file or a comment
     * @param what     what happened to the file or the comment; empty for the page itself
     * @param whatHref where that can be looked at
     * @param restore  address that takes this change back by POST; empty where the visitor may not
     * @param earlier  version to bring back
     * @param version  version this change made
     */
    public record Item(
            String name,
            String href,
            String diffHref,
            String kind,
            String what,
            String whatHref,
            String restore,
            int earlier,
            int version) {

        static Item of(Visit visit, Pages pages, PageEvent event) {
            return event.ofText() ? ofText(visit, pages, event) : ofOther(visit, event);
        }

        private static Item ofOther(Visit visit, PageEvent event) {
            String what = EventWords.what(visit.messages(), event);
            return new Item(event.page(), Links.view(event.page()), "", "other", what, EventWords.href(event), "", 0, 0);
        }

        private static Item ofText(Visit visit, Pages pages, PageEvent event) {
            int version = (int) event.number();
            boolean deleted = event.kind() == PageEvent.Kind.TEXT_DELETED;
            String kind = deleted ? "deleted" : version == 1 ? "new" : "changed";
            String diff = kind.equals("changed") ? Links.diff(event.page(), version - 1, version) : "";
            Right right = deleted ? Right.CREATE : Right.EDIT;
            boolean may = version > 1 && visit.asker().signedIn() && pages.may(visit.asker(), right, event.page());
            String restore = may ? Links.restore(event.page()) : "";
            return new Item(
                    event.page(), Links.view(event.page()), diff, kind, "", "", restore, version - 1, version);
        }
    }
}
