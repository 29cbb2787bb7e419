package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageHead;

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

    static RecentChange of(Visit visit, Moments moments, Pages pages, List<PageHead> heads) {
        PageHead first = heads.get(0);
        List<Item> items = heads.stream().map(head -> Item.of(visit, pages, head)).toList();
        int named = Math.min(NAMED, items.size());
        return new RecentChange(
                moments.minute(first.at()),
                first.at().toString(),
                Contributors.shown(visit, first.author()),
                first.note(),
                items.subList(0, named),
                items.subList(named, items.size()));
    }

    /**
     * One page of a change.
     *
     * @param name     page name
     * @param href     its address
     * @param diffHref what this change did to it; empty for a new page
     * @param kind     {@code new}, {@code changed} or {@code deleted}
     * @param restore  address that takes this change back by POST; empty where the visitor may not
     * @param earlier  version to bring back
     * @param version  version this change made
     */
    public record Item(
            String name, String href, String diffHref, String kind, String restore, int earlier, int version) {

        static Item of(Visit visit, Pages pages, PageHead head) {
            int version = head.version();
            String kind = head.deleted() ? "deleted" : version == 1 ? "new" : "changed";
            String diff = kind.equals("changed") ? Links.diff(head.name(), version - 1, version) : "";
            Right right = head.deleted() ? Right.CREATE : Right.EDIT;
            boolean may = version > 1 && visit.asker().signedIn() && pages.may(visit.asker(), right, head.name());
            String restore = may ? Links.restore(head.name()) : "";
            return new Item(head.name(), Links.view(head.name()), diff, kind, restore, version - 1, version);
        }
    }
}
