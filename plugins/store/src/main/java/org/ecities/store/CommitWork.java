package org.ecities.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A change set on its way into the database. */
final class CommitWork implements Work<Commit> {

    private final ChangeSet changes;
    private final List<CheckedEdit> edits;
    private final List<CheckedFile> files;
    private final Instant at;
    private final SecureRandom random;
    private final HeadCache heads;
    private final FeedRunner feed;

    CommitWork(
            ChangeSet changes, Instant at, BlobFolder blobs, SecureRandom random, HeadCache heads, FeedRunner feed) {
        this.changes = changes;
        this.edits = changes.edits().stream().map(CheckedEdit::of).toList();
        this.files = changes.files().stream().map(edit -> CheckedFile.of(edit, blobs)).toList();
        this.at = at;
        this.random = random;
        this.heads = heads;
        this.feed = feed;
        checkOncePerPage();
        checkOncePerFile();
        checkComments();
        checkOncePerValue();
        checkSaid();
    }

    private void checkOncePerValue() {
        Set<String> seen = new HashSet<>();
        for (ValueEdit value : changes.values()) {
            String page = value.page().replace('\0', '?');
            Storable.checked(value.page() + value.field() + value.readers(), "a private value of page " + page);
            Storable.checked(value.value().orElse(""), "field " + value.field() + " of page " + page);
            Storable.checked(value.consent().map(Consent::scope).orElse(""), "a consent on page " + page);
            if (!seen.add(PageNames.folded(value.page()) + "/" + value.field())) {
                throw new StoreException(
                        "field " + value.field() + " of page " + value.page() + " is twice in one change set");
            }
        }
    }

    private void checkOncePerPage() {
        Set<String> seen = new HashSet<>();
        for (CheckedEdit edit : edits) {
            if (!edit.touched().stream().distinct().allMatch(seen::add)) {
                throw new StoreException("page " + edit.name() + " is twice in one change set");
            }
        }
    }

    private void checkOncePerFile() {
        Set<String> seen = new HashSet<>();
        for (CheckedFile file : files) {
            if (!seen.add(file.foldedPage() + "/" + file.folded())) {
                throw new StoreException(
                        "file " + file.name() + " of page " + file.page() + " is twice in one change set");
            }
        }
    }

    private void checkComments() {
        for (CommentEdit comment : changes.comments()) {
            Storable.checked(comment.text(), "a comment on page " + comment.page());
            if (comment.text().length() > Comment.MAX_TEXT) {
                throw new StoreException("a comment on page " + comment.page() + " has " + comment.text().length()
                        + " characters; at most " + Comment.MAX_TEXT + " are kept");
            }
        }
    }

    private void checkSaid() {
        Storable.checked(changes.author(), "the author of a change of " + what());
        Storable.checked(changes.note(), "the note on a change of " + what());
        changes.batch().ifPresent(id -> Storable.checked(id, "the batch of a change of " + what()));
        for (JournalAppend entry : changes.entries()) {
            Storable.checked(entry.journal() + entry.kind(), "the name of an entry of journal " + printable(entry));
            Storable.checked(entry.payload(), "an entry of journal " + printable(entry));
        }
    }

    private static String printable(JournalAppend entry) {
        return entry.journal().replace('\0', '?');
    }

    private String what() {
        if (!edits.isEmpty()) {
            return "page " + edits.get(0).name();
        }
        if (!files.isEmpty()) {
            return "page " + files.get(0).page();
        }
        if (!changes.comments().isEmpty()) {
            return "page " + changes.comments().get(0).page();
        }
        return changes.values().isEmpty()
                ? "journal " + printable(changes.entries().get(0))
                : "page " + changes.values().get(0).page();
    }

    @Override
    public Commit write(Session session) throws SQLException {
        PageWriting writing = new PageWriting(session);
        long changeSet = begin(session);
        List<Written> written = new ArrayList<>(edits.size());
        for (CheckedEdit edit : edits) {
            written.add(writing.write(edit, changeSet, written.size()));
        }
        writeFiles(session, changeSet);
        writeComments(session, changeSet);
        writeValues(session, changeSet, written);
        writeEntries(session, changeSet);
        long number = number(session, changeSet);
        return new Commit(number, heads(written, number), fileVersions(session, number), said(session, number));
    }

    private void writeFiles(Session session, long changeSet) throws SQLException {
        Set<String> edited = new HashSet<>();
        edits.forEach(edit -> edited.add(edit.folded()));
        FileWriting writing = new FileWriting(session, edited);
        for (int place = 0; place < files.size(); place++) {
            writing.write(files.get(place), changeSet, place);
        }
    }

    private void writeComments(Session session, long changeSet) throws SQLException {
        CommentWriting writing = new CommentWriting(session, changeSet);
        for (int place = 0; place < changes.comments().size(); place++) {
            writing.write(changes.comments().get(place), place);
        }
    }

    private List<CommentChange> said(Session session, long number) throws SQLException {
        return changes.comments().isEmpty() ? List.of() : CommentRows.ofChanges(session, number, number);
    }

    private void writeValues(Session session, long changeSet, List<Written> written) throws SQLException {
        ValueWriting writing = new ValueWriting(session, random, changeSet);
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).deletion()) {
                writing.deleteAll(written.get(i).pageId(), written.get(i).name());
            }
        }
        for (ValueEdit value : changes.values()) {
            writing.write(value);
        }
    }

    private void writeEntries(Session session, long changeSet) throws SQLException {
        JournalWriting writing = new JournalWriting(session, random);
        for (JournalAppend entry : changes.entries()) {
            writing.write(entry, changeSet, changes.author(), at);
        }
    }

    private List<FileVersion> fileVersions(Session session, long number) throws SQLException {
        return files.isEmpty() ? List.of() : FileRows.ofChanges(session, number, number);
    }

    private long begin(Session session) throws SQLException {
        Optional<String> batch = changes.batch();
        if (batch.isPresent() && session.number("select count(*) from batch where id = ?", batch.get()) == 0) {
            throw new StoreException("there is no batch " + batch.get());
        }
        return session.number(
                "insert into change_set (made_at, author, note, batch) values (?, ?, ?, ?) returning id",
                at.toEpochMilli(), changes.author(), changes.note(), batch.orElse(null));
    }

    /** Last, so that on a database with several writers the numbers still rise in the order of the commits. */
    private static long number(Session session, long changeSet) throws SQLException {
        return session.number(
                """
                update change_set set number = (select coalesce(max(number), 0) + 1 from change_set)
                where id = ? returning number""",
                changeSet);
    }

    private List<PageHead> heads(List<Written> written, long number) {
        List<PageHead> made = new ArrayList<>(edits.size());
        for (int i = 0; i < edits.size(); i++) {
            CheckedEdit edit = edits.get(i);
            Written page = written.get(i);
            made.add(new PageHead(
                    page.pageId(), page.name(), page.version(), changes.author(), changes.note(), at,
                    edit.length(), edit.hash(), number, edit.deletion()));
        }
        return made;
    }

    @Override
    public void kept(Commit commit) {
        forget();
        feed.advance(commit.number());
    }

    /** Most often stale: what the author was shown may have come from the cache. */
    @Override
    public void refused() {
        forget();
    }

    private void forget() {
        edits.stream().flatMap(edit -> edit.touched().stream()).forEach(heads::forget);
    }

    @Override
    public int size() {
        return edits.size()
                + files.size()
                + changes.comments().size()
                + changes.values().size()
                + changes.entries().size();
    }

    /** Where an edit went. */
    record Written(long pageId, String name, int version) {}
}
