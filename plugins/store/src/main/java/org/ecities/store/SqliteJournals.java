package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of journals. */
final class SqliteJournals implements JournalStore {

    /** Behind every name that begins with a prefix, in the byte order of UTF-8. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final Readers readers;

    SqliteJournals(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<JournalEntry> entries(String journal, long from, int limit) {
        String rows = """
                select j.name, e.sequence, e.kind, c.author, c.made_at, c.number, y.payload, e.digest, e.hash
                from journal j
                join journal_entry e on e.journal_id = j.id
                join change_set c on c.id = e.change_set
                left join journal_payload y on y.journal_id = j.id and y.sequence = e.sequence
                where j.name = ? and e.sequence >= ? order by e.sequence limit ?""";
        return readers.read(session -> session.list(rows, SqliteJournals::read, journal, from, limit));
    }

    @Override
    public long last(String journal) {
        return readers.read(session -> session.number("select sequence from journal where name = ?", journal));
    }

    @Override
    public List<String> journals(String prefix, int limit) {
        return readers.read(session -> session.list(
                "select name from journal where name >= ? and name < ? order by name limit ?",
                Row.TEXT, prefix, prefix + LAST_CHARACTER, limit));
    }

    @Override
    public List<String> verify(String journal) {
        return readers.read(session -> new JournalCheck(session).one(journal));
    }

    private static JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(6),
                Optional.ofNullable(row.getString(7)),
                row.getString(8),
                row.getString(9));
    }
}
