package org.ecities.pages.wiki;

import java.util.Optional;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.exceptions.WikiException;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.PageHead;

/** Saves from the host's doors: one-page change sets under the rights of whoever saves. */
final class PageSaving {

    private final WikiParts parts;

    PageSaving(WikiParts parts) {
        this.parts = parts;
    }

    void save(Context context, String text) throws WikiException {
        Page page = context.getPage();
        Object note = page.getAttribute(Page.CHANGENOTE);
        commit(SessionAsker.of(context.getWikiSession()), change(page, text), note == null ? "" : note.toString());
    }

    void put(Asker asker, Page page, String text) throws ProviderException {
        commit(asker, change(page, text), "");
    }

    void delete(Asker asker, String name) throws ProviderException {
        Optional<PageHead> head = parts.store().pages().head(name);
        if (head.isPresent()) {
            commit(asker, PageChange.deletion(name, head.get().version()), "");
        }
    }

    private PageChange change(Page page, String text) {
        int base = page.getVersion() > 0
                ? page.getVersion()
                : parts.store().pages().head(page.getName()).map(PageHead::version).orElse(0);
        return PageChange.text(page.getName(), base, text);
    }

    private void commit(Asker asker, PageChange change, String note) throws ProviderException {
        try {
            parts.pages().commit(asker, change, note);
        } catch (NotAllowedException | ConflictException | PageRefusedException refused) {
            ProviderException failure = new ProviderException(refused.getMessage());
            failure.initCause(refused);
            throw failure;
        }
    }
}
