package org.ecities.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reading pages. Names are found in any case and Unicode form ({@link PageNames#folded}).
 * Deleted pages are absent from everything but {@link #history}, {@link #version} and {@link #latestEver}.
 */
public interface PageStore {

    /** The latest version of a page that exists. */
    Optional<PageVersion> page(String name);

    /** As {@link #page} without the text. */
    Optional<PageHead> head(String name);

    /** The latest version by identity, if the page exists. */
    Optional<PageVersion> byId(long pageId);

    /** One version of a page, also of a deleted one. */
    Optional<PageVersion> version(String name, int version);

    /** The latest version even if it is a deletion: tells how versions go on. */
    Optional<PageHead> latestEver(String name);

    /** The page that had a name before, if the page exists and no page has that name now. */
    Optional<PageHead> formerly(String name);

    /** The versions that gave a page another name, each with the name before; also of a deleted page. */
    Map<Integer, String> renames(String name);

    /** Versions, newest first. */
    List<PageHead> history(String name, int offset, int limit);

    /** Number of versions of a page, also of a deleted one; 0 when there never was one. */
    int versionCount(String name);

    /** Latest heads of existing pages whose name begins with a prefix (any case), in name order. */
    List<PageHead> pages(String prefix, int offset, int limit);

    /** Number of existing pages. */
    int count();

    /** Versions of all pages (deletions too) of changes with a number below {@code before}, newest first. */
    default List<PageHead> recentChanges(long before, int limit) {
        return recentChanges(ChangeFilter.ALL, before, limit);
    }

    /** Number of the last change of any kind; 0 for an empty store. */
    long lastChange();

    /** As {@link #recentChanges(long, int)}, of the changes that pass a filter. */
    List<PageHead> recentChanges(ChangeFilter filter, long before, int limit);

    /** Names of existing pages that refer to a page, by its name or one it had before, in name order. */
    List<String> referrers(String name);

    /** Names, as written, that the latest text of a page refers to. */
    Set<String> references(String name);

    /** Names that existing pages refer to and that do not exist, in name order. */
    List<String> wanted(int offset, int limit);

    /**
     * Names of existing pages whose latest text has all of these words in it, in name order. The letters A to Z are
     * found in any case. Every text is read: for screens that are seldom opened.
     */
    List<String> mentioning(List<String> words);

    /** Names of existing pages that look like this one, best first (for "did you mean"). */
    List<String> nearNames(String name, int limit);

    /** The existing page that carries an outside identifier, for example {@code geonames}, {@code 1835553}. */
    Optional<PageHead> byKey(String scheme, String value);
}
