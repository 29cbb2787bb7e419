package org.ecities.store;

import java.sql.SQLException;
import java.util.Optional;

/** Writes one comment edit: the comment's row and what became of it. */
final class CommentWriting {

    private final Session session;
    private final long changeSet;

    CommentWriting(Session session, long changeSet) {
        this.session = session;
        this.changeSet = changeSet;
    }

    private record Page(long id, int version) {}

    void write(CommentEdit edit, int place) throws SQLException {
        long page = page(edit);
        long comment = switch (edit.kind()) {
            case ADDED -> add(page, edit.text());
            case REMOVED -> mark(page, edit, true);
            case RESTORED -> mark(page, edit, false);
        };
        session.update(
                "insert into comment_change (comment_id, change_set, place, kind) values (?, ?, ?, ?)",
                comment, changeSet, place, edit.kind().name());
    }

    private long page(CommentEdit edit) throws SQLException {
        Optional<Page> page = session.first(
                "select id, version from page where folded = ? and deleted = 0",
                row -> new Page(row.getLong(1), row.getInt(2)),
                PageNames.folded(edit.page()));
        int present = page.map(Page::version).orElse(0);
        if (page.isEmpty() || present != edit.pageVersion()) {
            throw new StaleVersionException(edit.page(), edit.pageVersion(), present);
        }
        return page.get().id();
    }

    private long add(long page, String text) throws SQLException {
        return session.number(
                "insert into comment (page_id, text, removed) values (?, ?, 0) returning id", page, text);
    }

    private long mark(long page, CommentEdit edit, boolean removed) throws SQLException {
        int marked = session.update(
                "update comment set removed = ? where id = ? and page_id = ? and removed = ?",
                removed ? 1 : 0, edit.comment(), page, removed ? 0 : 1);
        if (marked == 0) {
            throw new StoreException("page " + edit.page() + " has no comment " + edit.comment() + " that is "
                    + (removed ? "not removed" : "removed"));
        }
        return edit.comment();
    }
}
