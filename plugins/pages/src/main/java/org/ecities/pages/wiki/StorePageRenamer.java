package org.ecities.pages.wiki;

import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.content.PageRenamer;

/** Closes the host's renaming door: it would copy text under another name and lose identity and history. */
public final class StorePageRenamer implements PageRenamer {

    /** Made by the host. */
    public StorePageRenamer(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public String renamePage(Context context, String from, String to, boolean changeReferrers) throws WikiException {
        throw new WikiException("Page " + from + " keeps its name: renaming is not offered here");
    }

    @Override
    public void firePageRenameEvent(String oldName, String newName, Context context) {
        // No rename, no event.
    }
}
