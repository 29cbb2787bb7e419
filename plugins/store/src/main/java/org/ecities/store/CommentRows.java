package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Rows of comments. */
final class CommentRows {

    /** The first change of a comment said it, the last one of a removed comment took it away. */
    private static final String COMMENTS =
            """
            select m.id, p.id, p.name, said.author, said.made_at, m.text, m.removed, gone.author, gone.made_at
            from comment m
            join page p on p.id = m.page_id
            join change_set said on said.id =
                (select min(change_set) from comment_change where comment_id = m.id)
            join change_set gone on gone.id =
                (select max(change_set) from comment_change where comment_id = m.id)
            """;

    /** Cross joins, because SQLite keeps their order: change by change. */
    private static final String BY_CHANGE =
            """
            select m.id, p.id, p.name, k.kind, c.number
            from change_set c
            cross join comment_change k
            cross join comment m
            cross join page p
            where k.change_set = c.id and m.id = k.comment_id and p.id = m.page_id
            and c.number between ? and ? order by c.number, k.place""";

    private CommentRows() {}

    static List<Comment> before(Session session, long pageId, long before, int limit) throws SQLException {
        return session.list(
                COMMENTS + "where m.page_id = ? and m.id < ? order by m.id desc limit ?",
                CommentRows::read, pageId, before, limit);
    }

    static Optional<Comment> one(Session session, long pageId, long id) throws SQLException {
        return session.first(COMMENTS + "where m.page_id = ? and m.id = ?", CommentRows::read, pageId, id);
    }

    static int count(Session session, long pageId) throws SQLException {
        return (int) session.number("select count(*) from comment where page_id = ?", pageId);
    }

    static List<String> texts(Session session, long pageId, int limit) throws SQLException {
        List<String> texts = new ArrayList<>(session.list(
                "select text from comment where page_id = ? and removed = 0 order by id desc limit ?",
                Row.TEXT, pageId, limit));
        Collections.reverse(texts);
        return texts;
    }

    /** Of the changes with these numbers, both included, in the order of the feed. */
    static List<CommentChange> ofChanges(Session session, long first, long last) throws SQLException {
        return session.list(
                BY_CHANGE,
                row -> new CommentChange(
                        row.getLong(1), row.getLong(2), row.getString(3),
                        CommentEdit.Kind.valueOf(row.getString(4)), row.getLong(5)),
                first, last);
    }

    private static Comment read(ResultSet row) throws SQLException {
        Optional<Comment.Removal> removal = row.getBoolean(7)
                ? Optional.of(new Comment.Removal(row.getString(8), Instant.ofEpochMilli(row.getLong(9))))
                : Optional.empty();
        return new Comment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6),
                removal);
    }
}
