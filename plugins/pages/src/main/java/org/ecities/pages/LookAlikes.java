package org.ecities.pages;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/**
 * Existing pages whose names the eye takes for another one: written with letters of another script that look the same
 * (Unicode Technical Standard 39). All names are read once, at the first question; later ones come by the change feed.
 */
public final class LookAlikes {

    private static final int PAGES_AT_ONCE = 10_000;
    private static final int CHANGES_AT_ONCE = 500;

    private final PageStore pages;
    private final ChangeFeed feed;
    private final SpoofChecker looks = new SpoofChecker.Builder().build();
    /** Identities of pages by the look of a name they have or had; the asked ones are looked at again. */
    private final Map<String, long[]> known = new HashMap<>();
    private long passed = -1;

    /** Looks among these pages and follows this feed. */
    public LookAlikes(PageStore pages, ChangeFeed feed) {
        this.pages = pages;
        this.feed = feed;
    }

    /** Names of existing pages, other than a page of this name, that look like it; usually none. */
    public synchronized List<String> of(String name) {
        catchUp();
        String look = look(name);
        return Arrays.stream(known.getOrDefault(look, new long[0]))
                .boxed()
                .flatMap(id -> pages.byId(id).stream())
                .map(page -> page.head().name())
                .filter(other -> look(other).equals(look))
                .filter(other -> !PageNames.folded(other).equals(PageNames.folded(name)))
                .toList();
    }

    private void catchUp() {
        if (passed < 0) {
            long last = feed.last();
            readAll();
            passed = last;
        }
        List<Change> changes = feed.since(passed, CHANGES_AT_ONCE);
        while (!changes.isEmpty()) {
            changes.stream().flatMap(change -> change.pages().stream()).forEach(this::learn);
            passed = changes.get(changes.size() - 1).number();
            changes = feed.since(passed, CHANGES_AT_ONCE);
        }
    }

    private void readAll() {
        List<PageHead> some = pages.pages("", 0, PAGES_AT_ONCE);
        for (int offset = PAGES_AT_ONCE; !some.isEmpty(); offset += PAGES_AT_ONCE) {
            some.forEach(this::learn);
            some = pages.pages("", offset, PAGES_AT_ONCE);
        }
    }

    private void learn(PageHead page) {
        known.merge(look(page.name()), new long[] {page.pageId()}, LookAlikes::both);
    }

    private static long[] both(long[] before, long[] one) {
        return Stream.of(before, one).flatMapToLong(Arrays::stream).distinct().toArray();
    }

    /** Capitals look like those of other scripts where small letters do not, so case is taken away last. */
    private String look(String name) {
        return UCharacter.foldCase(looks.getSkeleton(PageNames.shown(name)), true);
    }
}
