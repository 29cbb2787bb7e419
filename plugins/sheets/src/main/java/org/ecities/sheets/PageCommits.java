package org.ecities.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.store.StaleVersionException;

/**
 * Keeps many pages in one change set. When one of them is refused, each is tried on its own, so that the
 * others are kept and the refused one is told.
 */
public final class PageCommits {

    private final Pages pages;
    private final Asker author;
    private final String note;

    /** Keeps pages in the name of an author, with a note. */
    public PageCommits(Pages pages, Asker author, String note) {
        this.pages = pages;
        this.author = author;
        this.note = note;
    }

    /** Keeps pages and returns why some were refused, by page name. */
    public Map<String, RowRejection> commit(List<PageChange> changes, String batch) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        if (changes.size() > 1 && refusal(changes, batch).isEmpty()) {
            return Map.of();
        }
        Map<String, RowRejection> refused = new LinkedHashMap<>();
        for (PageChange change : changes) {
            refusal(List.of(change), batch).ifPresent(reason -> refused.put(change.name(), reason));
        }
        return refused;
    }

    /** Tries to keep all of some pages. Why not, with line 0. */
    private Optional<RowRejection> refusal(List<PageChange> changes, String batch) {
        try {
            pages.commit(author, changes, note, Optional.of(batch));
            return Optional.empty();
        } catch (ConflictException conflict) {
            return refused("sheets.row.conflict", conflict.page());
        } catch (StaleVersionException stale) {
            return refused("sheets.row.conflict", stale.name());
        } catch (NotAllowedException denied) {
            return refused("sheets.row.right", denied.page());
        } catch (PageRefusedException unfit) {
            return Optional.of(new RowRejection(0, "", unfit.key(), unfit.arguments()));
        }
    }

    private static Optional<RowRejection> refused(String key, String page) {
        return Optional.of(RowRejection.file(key, page));
    }
}
