package org.ecities.pages.wiki;

import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.content.PageRenamer;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;

/** The host's renaming door: the page keeps its identity, whoever asks needs the right to rename. */
public final class StorePageRenamer implements PageRenamer {

    private final WikiParts parts;

    /** Made by the host. */
    public StorePageRenamer(Engine engine, Properties properties) {
        this.parts = WikiParts.of(engine);
    }

    /** Links of other pages are always rewritten where the author may edit; elsewhere the old name leads on. */
    @Override
    public String renamePage(Context context, String from, String to, boolean changeReferrers) throws WikiException {
        try {
            return parts.pages().rename(SessionAsker.of(context.getWikiSession()), from, to, "").to();
        } catch (NotAllowedException | PageRefusedException refused) {
            throw new WikiException(refused.getMessage(), refused);
        }
    }

    @Override
    public void firePageRenameEvent(String oldName, String newName, Context context) {
        // The change feed tells.
    }
}
