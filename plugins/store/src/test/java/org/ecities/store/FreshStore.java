package org.ecities.store;

import java.nio.file.Path;
import java.time.Clock;

/** Reads a page with a store that has just been opened and so has nothing cached. */
final class FreshStore {

    private FreshStore() {}

    static PageVersion page(Path folder, Clock clock, String name) {
        try (SqliteStore store = SqliteStore.open(folder, clock)) {
            return store.pages().page(name).orElseThrow();
        }
    }
}
