package org.ecities.server.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;

/**
 * Brings the shipped pages into the wiki: makes those that never were, and renews those that nobody but the seeding
 * has touched. A page somebody changed or deleted is theirs from then on.
 */
public final class Seeds {

    /** Message key of the note under which pages come in. */
    static final String NOTE = "server.seed.note";

    private static final Logger LOG = LogManager.getLogger(Seeds.class);

    private final SeedArchive archive;
    private final Pages pages;
    private final PageStore store;
    private final String note;

    /** The archive of the shipped pages in the folder of the program. */
    public static Path archive(Path home) {
        return home.resolve("seed/pages.zip");
    }

    /**
     * Prepares seeding.
     *
     * @param archive file with the shipped pages
     * @param pages   the way in
     * @param store   tells who made the latest version of a page
     */
    public Seeds(Path archive, Pages pages, PageStore store) {
        this.archive = new SeedArchive(archive);
        this.pages = pages;
        this.store = store;
        this.note = Messages.of(Locale.ENGLISH).text(NOTE);
    }

    /**
     * Brings pages in.
     *
     * @param newExamples false when examples that are not there are not wanted
     * @return number of pages that were made or renewed
     */
    public int sow(boolean newExamples) {
        int sown = 0;
        for (Map.Entry<String, List<SeedPage>> purpose : archive.pages().entrySet()) {
            boolean make = newExamples || !purpose.getKey().equals(SeedArchive.EXAMPLES);
            sown += commit(purpose.getValue().stream()
                    .flatMap(page -> change(page, make).stream())
                    .toList());
        }
        LOG.info("{} shipped pages made or renewed", sown);
        return sown;
    }

    private Optional<PageChange> change(SeedPage page, boolean make) {
        Optional<PageHead> latest = store.latestEver(page.name());
        if (latest.isEmpty()) {
            return make ? Optional.of(PageChange.text(page.name(), 0, page.text())) : Optional.empty();
        }
        return latest.filter(ShippedPages::shipped)
                .map(head -> PageChange.text(page.name(), head.version(), page.text()));
    }

    private int commit(List<PageChange> changes) {
        int made = 0;
        for (int from = 0; from < changes.size(); from += ChangeSet.MAX_PAGES) {
            List<PageChange> part = new ArrayList<>(
                    changes.subList(from, Math.min(changes.size(), from + ChangeSet.MAX_PAGES)));
            made += pages.commit(Asker.system(), part, note, Optional.empty())
                    .map(commit -> commit.pages().size())
                    .orElse(0);
        }
        return made;
    }
}
