package org.ecities.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Writes versions of private values inside a transaction. */
final class ValueWriting {

    private final Session session;
    private final SecureRandom random;
    private final long changeSet;

    ValueWriting(Session session, SecureRandom random, long changeSet) {
        this.session = session;
        this.random = random;
        this.changeSet = changeSet;
    }

    private record Present(long id, int version, boolean deleted) {}

    void write(ValueEdit edit) throws SQLException {
        long page = page(edit);
        Optional<Present> before = present(page, edit.field());
        int now = before.filter(value -> !value.deleted()).map(Present::version).orElse(0);
        int ever = before.map(Present::version).orElse(0);
        if (edit.base() != now && edit.base() != ever) {
            throw new StaleValueException(edit.page(), edit.field(), edit.base(), now);
        }
        if (edit.value().isEmpty() && now == 0) {
            throw new StoreException("page " + edit.page() + " has no private value of field " + edit.field());
        }
        long id = before.isPresent() ? before.get().id() : create(page, edit.field());
        add(id, ever + 1, edit);
    }

    /** With a page go its private values: who makes a page of that name again does not find them. */
    void deleteAll(long pageId, String page) throws SQLException {
        String present = """
                select f.id, f.version, v.deleted from private_field f
                join private_version v on v.field_id = f.id and v.version = f.version
                where f.page_id = ? and v.deleted = 0""";
        for (Present value : session.list(present, ValueWriting::read, pageId)) {
            add(value.id(), value.version() + 1, ValueEdit.deletion(page, "", value.version()));
        }
    }

    private long page(ValueEdit edit) throws SQLException {
        return session.first(
                        "select id from page where folded = ? and deleted = 0",
                        Row.NUMBER, PageNames.folded(edit.page()))
                .orElseThrow(() -> new StaleVersionException(edit.page(), 0, 0));
    }

    private Optional<Present> present(long page, String field) throws SQLException {
        return session.first(
                """
                select f.id, f.version, v.deleted from private_field f
                join private_version v on v.field_id = f.id and v.version = f.version
                where f.page_id = ? and f.field = ?""",
                ValueWriting::read, page, field);
    }

    private static Present read(java.sql.ResultSet row) throws SQLException {
        return new Present(row.getLong(1), row.getInt(2), row.getBoolean(3));
    }

    private long create(long page, String field) throws SQLException {
        return session.number(
                "insert into private_field (page_id, field, version) values (?, ?, 0) returning id", page, field);
    }

    private void add(long id, int version, ValueEdit edit) throws SQLException {
        String salt = Chain.salt(random);
        session.update(
                """
                insert into private_version
                (field_id, version, change_set, readers, consent, consent_at, expires_at, digest, deleted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id, version, changeSet, edit.readers(),
                edit.consent().map(Consent::scope).orElse(""),
                edit.consent().map(Consent::given).map(Instant::toEpochMilli).orElse(null),
                edit.consent().flatMap(Consent::expires).map(Instant::toEpochMilli).orElse(null),
                edit.value().map(value -> Chain.digest(salt, value)).orElse(""),
                edit.value().isPresent() ? 0 : 1);
        if (edit.value().isPresent()) {
            session.update(
                    "insert into private_content (field_id, version, salt, value) values (?, ?, ?, ?)",
                    id, version, salt, edit.value().get());
        }
        session.update("update private_field set version = ? where id = ?", version, id);
    }
}
