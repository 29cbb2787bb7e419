package org.ecities.store;

import java.util.List;
import java.util.Optional;

/** Reading comments from the database. */
final class SqliteComments implements CommentStore {

    private final Readers readers;

    SqliteComments(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<Comment> comments(long pageId, long before, int limit) {
        return readers.read(session -> CommentRows.before(session, pageId, before, limit));
    }

    @Override
    public Optional<Comment> comment(long pageId, long id) {
        return readers.read(session -> CommentRows.one(session, pageId, id));
    }

    @Override
    public int count(long pageId) {
        return readers.read(session -> CommentRows.count(session, pageId));
    }

    @Override
    public List<String> texts(long pageId, int limit) {
        return readers.read(session -> CommentRows.texts(session, pageId, limit));
    }
}
