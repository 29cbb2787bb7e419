package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Rows of letters. */
final class LetterRows {

    /** Columns of {@link #read}. */
    static final String COLUMNS = "id, letter_key, purpose, recipient, subject, body, tries, ends_at, stop_link, reply_to";

    private LetterRows() {}

    /** False when there is one of this key already. */
    static boolean add(Session session, Letter letter, long now) throws SQLException {
        for (String text : List.of(letter.to(), letter.subject(), letter.text(), letter.replyTo())) {
            Storable.checked(text, "a letter");
        }
        return session.update(
                        """
                        insert into outbox (letter_key, purpose, recipient, subject, body, stop_link, reply_to, state, tries,
                        next_at, ends_at, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?) on conflict (letter_key) do nothing""",
                        letter.key(), letter.purpose(), letter.to(), letter.subject(), letter.text(), letter.stopLink(),
                        letter.replyTo(), now, letter.ends().toEpochMilli(), now)
                == 1;
    }

    static Letter read(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getString(9),
                row.getString(10));
    }
}
