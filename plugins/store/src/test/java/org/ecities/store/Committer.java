package org.ecities.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Commits without end from several threads and says so after each commit, until it is killed. A line is
 * {@code number name version ok}; a line without its last word was cut off by the kill.
 */
final class Committer {

    /** Field of the first page of each thread. */
    static final String FIELD = "phone";

    /** Journal to which all threads append. */
    static final String SHARED_JOURNAL = "shared";

    private static final int THREADS = 4;
    private static final int PAGES = 7;

    private Committer() {}

    public static void main(String[] args) {
        SqliteStore store = SqliteStore.open(Path.of(args[0]), Clock.systemUTC());
        for (int thread = 0; thread < THREADS; thread++) {
            String name = "City.Thread" + thread + "-";
            new Thread(() -> commitForever(store, name)).start();
        }
    }

    private static void commitForever(SqliteStore store, String name) {
        while (true) {
            Commit commit = store.commit(ChangeSet.by("committer", "")
                    .pages(edits(store, name))
                    .files(List.of(file(store, name)))
                    .values(List.of(value(store, name)))
                    .entries(List.of(entry(store, name), JournalAppend.of(SHARED_JOURNAL, "noted", name)))
                    .build());
            PageHead last = commit.pages().get(commit.pages().size() - 1);
            System.out.print(commit.number() + " " + last.name() + " " + last.version() + " ok\n");
            System.out.flush();
        }
    }

    /** A private value of the same version as its page: both began together and always change together. */
    private static ValueEdit value(SqliteStore store, String name) {
        int base = store.pages().versionCount(name + 0);
        return ValueEdit.of(name + 0, FIELD, base, name + base, "secretariat");
    }

    /** An entry of the thread's own journal, with the same sequence as the version of its pages. */
    private static JournalAppend entry(SqliteStore store, String name) {
        int base = store.pages().versionCount(name + 0);
        return JournalAppend.of(name, "noted", name + base).after(base);
    }

    /** A file with new content each time, on a page of the same change set. */
    private static FileEdit file(SqliteStore store, String name) {
        byte[] content = (name + store.pages().versionCount(name + 0)).repeat(100).getBytes(StandardCharsets.UTF_8);
        Blob blob = store.files().keep(new ByteArrayInputStream(content), content.length);
        return FileEdit.of(name + 0, 0, "plan.txt", blob, "text/plain");
    }

    private static List<PageEdit> edits(SqliteStore store, String name) {
        List<PageEdit> edits = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            int base = store.pages().versionCount(name + page);
            edits.add(PageEdit.of(name + page, base, (name + page + " " + base + "\n").repeat(200)));
        }
        return edits;
    }
}
