package org.ecities.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.store.Commit;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** Pages over a real store in a folder of its own, and the people of the tests. */
final class OpenWiki implements AutoCloseable {

    static final Asker SUWON = new Asker("suwon", "Kim Min-ji", Set.of());
    static final Asker BUSAN = new Asker("park", "Member Busan", Set.of("Busan"));
    static final Asker SECRETARIAT = new Asker("clerk", "Secretariat Clerk", Set.of("Secretariat"));
    static final Asker ADMIN = new Asker("root", "Root", Set.of("Admin"));
    static final Asker VISITOR = Asker.anonymous();

    final Store store;
    final WikiPages pages;

    OpenWiki(Path folder) {
        this(folder, new FieldMerge());
    }

    OpenWiki(Path folder, PageMerge merge) {
        store = SqliteStore.open(folder, new MovedClock());
        pages = new WikiPages(store, merge, PageReading.NONE);
    }

    /** Keeps a text on top of the latest one. */
    Optional<Commit> save(Asker author, String name, String text) {
        int base = store.pages().head(name).map(PageHead::version).orElse(0);
        return pages.commit(author, PageChange.text(name, base, text), "");
    }

    void delete(String name) {
        int base = store.pages().head(name).orElseThrow().version();
        pages.commit(ADMIN, PageChange.deletion(name, base), "");
    }

    String text(String name) {
        return store.pages().page(name).map(PageVersion::text).orElse("");
    }

    int version(String name) {
        return store.pages().head(name).map(PageHead::version).orElse(0);
    }

    static List<String> names(List<PageHead> heads) {
        return heads.stream().map(PageHead::name).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
