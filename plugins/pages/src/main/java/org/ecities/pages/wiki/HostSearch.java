package org.ecities.pages.wiki;

import java.util.List;
import org.ecities.pages.Asker;

/** Full-text search for the host's own search door. */
@FunctionalInterface
public interface HostSearch {

    /** Names of the pages that fit the words and that the asker may view, best first. */
    List<String> names(String words, Asker asker);
}
