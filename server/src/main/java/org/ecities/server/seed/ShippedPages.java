package org.ecities.server.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.store.Batch;
import org.ecities.store.PageHead;
import org.ecities.store.Store;

/** What became of the shipped pages; takes the examples away again. */
public final class ShippedPages {

    private static final String REMOVAL = "removal of the shipped examples";

    private final List<String> examples;
    private final Pages pages;
    private final Store store;
    private final Messages words = Messages.of(Locale.ENGLISH);

    /**
     * Reads which pages were shipped.
     *
     * @param archive archive with the shipped pages
     */
    public ShippedPages(SeedArchive archive, Pages pages, Store store) {
        this.examples = archive.pages().getOrDefault(SeedArchive.EXAMPLES, List.of()).stream()
                .map(SeedPage::name)
                .toList();
        this.pages = pages;
        this.store = store;
    }

    /** What became of a page that was shipped. */
    public SeedState state(String name) {
        return store.pages().head(name).map(this::state).orElse(SeedState.ABSENT);
    }

    private SeedState state(PageHead head) {
        boolean untouched = shipped(head)
                && store.files().files(head.pageId()).isEmpty()
                && store.comments().count(head.pageId()) == 0;
        return untouched ? SeedState.AS_SHIPPED : SeedState.EDITED;
    }

    /** The program writes pages on other occasions too, an import for example; the note tells them apart. */
    static boolean shipped(PageHead head) {
        String note = Messages.of(Locale.ENGLISH).text(Seeds.NOTE);
        return !head.deleted() && head.author().equals(Asker.system().login()) && head.note().equals(note);
    }

    /** Names of the examples in this state, in order. */
    public List<String> examples(SeedState wanted) {
        return examples.stream().filter(name -> state(name) == wanted).sorted().toList();
    }

    /**
     * Deletes the examples that are as they were shipped, in one change of one batch, by which they can be brought
     * back.
     *
     * @param asker who does it
     * @return id of the batch; absent when there was nothing to remove
     * @throws org.ecities.pages.ConflictException when somebody edits one of them at the same moment
     */
    public Optional<String> removeExamples(Asker asker) {
        List<PageChange> deletions = new ArrayList<>();
        for (String name : examples(SeedState.AS_SHIPPED)) {
            store.pages().head(name).ifPresent(head -> deletions.add(PageChange.deletion(head.name(), head.version())));
        }
        if (deletions.isEmpty()) {
            return Optional.empty();
        }
        Batch batch = store.batches().begin(REMOVAL, asker.login());
        try {
            pages.commit(asker, deletions, words.text("server.seed.removed"), Optional.of(batch.id()));
        } finally {
            store.batches().end(batch.id());
        }
        return Optional.of(batch.id());
    }
}
