package org.ecities.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;

/** Appends entries to journals inside a transaction; the one writer makes sequences gapless. */
final class JournalWriting {

    private final Session session;
    private final SecureRandom random;

    JournalWriting(Session session, SecureRandom random) {
        this.session = session;
        this.random = random;
    }

    private record Journal(long id, long sequence, String hash) {}

    void write(JournalAppend entry, long changeSet, String author, Instant at) throws SQLException {
        Journal before = journal(entry);
        if (entry.base().isPresent() && entry.base().getAsLong() != before.sequence()) {
            throw new StaleSequenceException(entry.journal(), entry.base().getAsLong(), before.sequence());
        }
        String authorSalt = Chain.salt(random);
        String salt = Chain.salt(random);
        Chain.Link link = new Chain.Link(
                entry.journal(), before.sequence() + 1, entry.kind(), Chain.digest(authorSalt, author),
                at.toEpochMilli(), Chain.digest(salt, entry.payload()));
        String hash = Chain.hash(before.hash(), link);
        session.update(
                """
                insert into journal_entry
                (journal_id, sequence, change_set, kind, author_salt, author_digest, digest, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                before.id(), link.sequence(), changeSet, link.kind(), authorSalt, link.authorDigest(), link.digest(),
                hash);
        session.update(
                "insert into journal_payload (journal_id, sequence, salt, payload) values (?, ?, ?, ?)",
                before.id(), link.sequence(), salt, entry.payload());
        session.update(
                "update journal set sequence = ?, hash = ? where id = ?", link.sequence(), hash, before.id());
    }

    private Journal journal(JournalAppend entry) throws SQLException {
        session.update(
                "insert into journal (name, sequence, hash) values (?, 0, ?) on conflict (name) do nothing",
                entry.journal(), Chain.BEGINNING);
        return session.first(
                        "select id, sequence, hash from journal where name = ?",
                        row -> new Journal(row.getLong(1), row.getLong(2), row.getString(3)),
                        entry.journal())
                .orElseThrow();
    }
}
