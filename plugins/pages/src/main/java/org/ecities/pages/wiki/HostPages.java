package org.ecities.pages.wiki;

import java.util.Date;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.ecities.store.PageHead;

/** Makes the host's page objects; each caller gets its own, since the host changes them. */
final class HostPages {

    private HostPages() {}

    static Page of(Engine engine, PageHead head) {
        Page page = Wiki.contents().page(engine, head.name());
        page.setVersion(head.version());
        page.setAuthor(head.author());
        page.setLastModified(Date.from(head.at()));
        page.setSize(head.length());
        if (!head.note().isEmpty()) {
            page.setAttribute(Page.CHANGENOTE, head.note());
        }
        return page;
    }
}
