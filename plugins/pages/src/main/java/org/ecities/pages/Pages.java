package org.ecities.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.store.ChangeFilter;
import org.ecities.store.Commit;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** Reading and changing pages with rights; the one way in and out for every module. */
public interface Pages {

    /** Longest page name in characters. */
    int MAX_NAME = 200;
    /** Longest page text in characters (the form limit is larger). */
    int MAX_TEXT = 4_000_000;
    /** Longest note in characters. */
    int MAX_NOTE = 500;
    /** Most comments under a page. */
    int MAX_COMMENTS = 5_000;

    /** The latest version of a page, if there is one and the asker may view it. */
    Optional<PageVersion> view(Asker asker, String name);

    /** One version of a page, if there is one and the asker may view the page as it is now. */
    Optional<PageVersion> view(Asker asker, String name, int version);

    /** Versions of a page the asker may view, newest first; empty otherwise. */
    List<PageHead> history(Asker asker, String name, int offset, int limit);

    /**
     * The last changes of all pages the asker may view, newest first: whole changes, so up to 200 rows more than
     * the limit. The change number of the last row leads on.
     */
    default List<PageHead> recentChanges(Asker asker, long before, int limit) {
        return recentChanges(asker, ChangeFilter.ALL, before, limit);
    }

    /** As {@link #recentChanges(Asker, long, int)}, of the changes that pass a filter. */
    List<PageHead> recentChanges(Asker asker, ChangeFilter filter, long before, int limit);

    /** Names of pages that refer to a page and that the asker may view. */
    List<String> referrers(Asker asker, String name);

    /** Names that look like this one, of pages the asker may view. */
    List<String> nearNames(Asker asker, String name, int limit);

    /** The present name of a page that had this name before, if no page has it now and the asker may view the page. */
    Optional<String> movedTo(Asker asker, String name);

    /** The versions that gave a page another name, each with the name before; empty where the asker may not view. */
    Map<Integer, String> renames(Asker asker, String name);

    /**
     * Whether the asker has a right on a page (or on making it when it does not exist). Of a page the asker may not
     * view, {@link Right#CREATE} tells what it tells of a page that does not exist; only a commit refuses it.
     */
    boolean may(Asker asker, Right right, String name);

    /** Folded names of those who may view a page text: goes into the index. */
    List<String> viewers(String name, String text);

    /**
     * Checks rights, merges with what others did since the base version, and keeps the result. Returns when
     * index and caches have passed it.
     *
     * @param asker    author
     * @param proposal the changes
     * @return the commit; absent when nothing differs from what is there
     * @throws NotAllowedException  a right is missing
     * @throws ConflictException    two people changed the same thing
     * @throws PageRefusedException a name, text, note, file or comment is not acceptable
     */
    Optional<Commit> commit(Asker asker, Proposal proposal);

    /** {@link #commit(Asker, Proposal)} of texts alone, 1 to 200. */
    default Optional<Commit> commit(Asker asker, List<PageChange> changes, String note, Optional<String> batch) {
        return commit(asker, Proposal.ofPages(changes, note, batch));
    }

    /** {@link #commit(Asker, List, String, Optional)} of one page outside a batch. */
    default Optional<Commit> commit(Asker asker, PageChange change, String note) {
        return commit(asker, List.of(change), note, Optional.empty());
    }

    /**
     * Gives a page another name in one change: the page keeps its identity and versions, the old name leads to the
     * new one, and pages that the asker may edit get their links rewritten, up to the size of a change set.
     *
     * @param asker author
     * @param from  present name
     * @param to    new name; may differ in case alone
     * @param note  what the author says; where it is blank the change says both names
     * @throws NotAllowedException  no right to rename, or to make a page of the new name
     * @throws PageRefusedException there is no such page, or the new name is not acceptable or not free
     */
    Renaming rename(Asker asker, String from, String to, String note);
}
