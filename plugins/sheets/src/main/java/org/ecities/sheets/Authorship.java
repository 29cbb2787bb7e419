package org.ecities.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ecities.store.Batch;
import org.ecities.store.Change;
import org.ecities.store.PageHead;
import org.ecities.store.Store;

/**
 * Tells the versions that imports made from those that people made. Versions that a revert took back, and the
 * revert itself, count as if they had never been.
 */
final class Authorship {

    /** More versions than this are not looked at: what is older counts as somebody's own. */
    static final int MAX_VERSIONS = 500;

    private final Store store;
    private final String importPrefix;
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    Authorship(Store store, Mapping mapping) {
        this.store = store;
        this.importPrefix = BatchSource.prefix(mapping);
    }

    /**
     * A version that counts.
     *
     * @param head     the version
     * @param imported true when an import of this kind of data made it
     */
    record Made(PageHead head, boolean imported) {}

    /** The versions of a page that count, newest first. */
    List<Made> versions(String page) {
        Set<String> takenBack = new HashSet<>();
        List<Made> versions = new ArrayList<>();
        for (PageHead head : store.pages().history(page, 0, MAX_VERSIONS)) {
            String batch = batch(head).orElse("");
            Optional<String> reverted = BatchSource.reverted(source(batch));
            if (takenBack.contains(batch)) {
                continue;
            }
            if (reverted.isPresent()) {
                takenBack.add(reverted.get());
            } else {
                versions.add(new Made(head, source(batch).startsWith(importPrefix)));
            }
        }
        return versions;
    }

    /** True when the present text of a page is as an import left it. */
    boolean lastByImport(String page) {
        List<Made> versions = versions(page);
        return !versions.isEmpty() && versions.get(0).imported();
    }

    private Optional<String> batch(PageHead head) {
        return store.feed().since(head.change() - 1, 1).stream()
                .filter(change -> change.number() == head.change())
                .findFirst()
                .flatMap(Change::batch);
    }

    private String source(String batch) {
        return batch.isEmpty()
                ? ""
                : sources.computeIfAbsent(
                        batch, id -> store.batches().batch(id).map(Batch::source).orElse(""));
    }
}
