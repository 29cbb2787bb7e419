package org.ecities.server.check;

import java.util.ArrayList;
import java.util.List;
import org.ecities.store.PageStore;

/**
 * Names that pages refer to and that do not exist.
 *
 * @param count how many
 * @param some  the first ones, in name order
 */
public record WantedPages(int count, List<String> some) {

    private static final int SHOWN = 10;
    private static final int AT_ONCE = 1_000;

    /** Counts them. */
    public static WantedPages of(PageStore pages) {
        List<String> shown = new ArrayList<>();
        int count = 0;
        List<String> found = pages.wanted(0, AT_ONCE);
        while (!found.isEmpty()) {
            found.stream().limit(SHOWN - shown.size()).forEach(shown::add);
            count += found.size();
            found = pages.wanted(count, AT_ONCE);
        }
        return new WantedPages(count, List.copyOf(shown));
    }
}
