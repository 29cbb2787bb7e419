package org.ecities.sheets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.store.Change;
import org.ecities.store.PageHead;

/**
 * What a batch did to one page.
 *
 * @param first first version the batch made
 * @param last  last version the batch made
 * @param whole true when nobody else made a version in between
 */
public record BatchPage(PageHead first, PageHead last, boolean whole) {

    /** The pages of a batch, in the order in which it came to them. */
    public static Collection<BatchPage> of(List<Change> changes) {
        Map<Long, BatchPage> pages = new LinkedHashMap<>();
        for (Change change : changes) {
            for (PageHead head : change.pages()) {
                pages.merge(head.pageId(), new BatchPage(head, head, true), BatchPage::then);
            }
        }
        return pages.values();
    }

    private BatchPage then(BatchPage later) {
        boolean next = later.first.version() == last.version() + 1;
        return new BatchPage(first, later.last, whole && next);
    }

    /** Name of the page after the batch. */
    public String name() {
        return last.name();
    }
}
