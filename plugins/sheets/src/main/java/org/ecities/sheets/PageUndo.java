package org.ecities.sheets;

import java.util.Optional;
import org.ecities.pages.PageChange;
import org.ecities.sheets.RevertReport.LeftPage;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Finds the inverse of what a batch did to a page. */
final class PageUndo {

    private final PageStore pages;

    PageUndo(PageStore pages) {
        this.pages = pages;
    }

    /** Why a page stays as it is: somebody changed it since. */
    Optional<LeftPage> leave(BatchPage page) {
        boolean same = pages.latestEver(page.name())
                .filter(now -> now.deleted() == page.last().deleted())
                .filter(now -> now.hash().equals(page.last().hash()))
                .isPresent();
        if (page.whole() && same || backAlready(page)) {
            return Optional.empty();
        }
        return Optional.of(new LeftPage(page.name(), RowRejection.file("sheets.revert.touched")));
    }

    /** The change that brings back what was before; absent when it is so already. */
    Optional<PageChange> inverse(BatchPage page) {
        if (backAlready(page)) {
            return Optional.empty();
        }
        int base = latest(page).filter(head -> !head.deleted()).map(PageHead::version).orElse(0);
        return Optional.of(before(page)
                .map(former -> PageChange.text(page.name(), base, former.text()))
                .orElseGet(() -> PageChange.deletion(page.name(), base)));
    }

    /** True when the page is as it was before the batch, for example because it was taken back before. */
    private boolean backAlready(BatchPage page) {
        Optional<String> former = before(page).map(version -> version.head().hash());
        Optional<String> now = latest(page).filter(head -> !head.deleted()).map(PageHead::hash);
        return former.equals(now);
    }

    private Optional<PageHead> latest(BatchPage page) {
        return pages.latestEver(page.name());
    }

    /** The version before the batch; absent when there was no page. */
    private Optional<PageVersion> before(BatchPage page) {
        int version = page.first().version() - 1;
        return version == 0
                ? Optional.empty()
                : pages.version(page.name(), version).filter(former -> !former.head().deleted());
    }
}
