package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of private values. */
final class SqlitePrivateValues implements PrivateStore {

    private static final String VERSIONS = """
            select f.page_id, f.field, v.version, x.value, v.readers, v.consent, v.consent_at, v.expires_at,
            c.author, c.made_at, c.number, v.digest, v.deleted
            from private_field f
            join private_version v on v.field_id = f.id
            join change_set c on c.id = v.change_set
            left join private_content x on x.field_id = v.field_id and x.version = v.version
            """;

    private final Readers readers;
    private final Clock clock;

    SqlitePrivateValues(Readers readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public List<PrivateValue> values(long pageId) {
        Instant now = clock.instant();
        List<PrivateValue> latest = readers.read(session -> session.list(
                VERSIONS + "where f.page_id = ? and v.version = f.version order by f.field",
                SqlitePrivateValues::read, pageId));
        return latest.stream()
                .filter(value -> value.value().isPresent() && !value.expired(now))
                .toList();
    }

    @Override
    public List<Long> pages() {
        return readers.read(PrivateRows::pages);
    }

    @Override
    public List<String> fields(long pageId) {
        return readers.read(session -> session.list(
                "select field from private_field where page_id = ? order by field", Row.TEXT, pageId));
    }

    @Override
    public List<PrivateValue> expired() {
        return ended("order by f.page_id, f.field", clock.millis());
    }

    @Override
    public List<PrivateValue> expired(long pageId) {
        return ended("and f.page_id = ? order by f.field", clock.millis(), pageId);
    }

    @Override
    public boolean expired(PrivateValue value) {
        return value.expired(clock.instant());
    }

    private List<PrivateValue> ended(String rest, Object... values) {
        List<PrivateValue> ended = readers.read(session -> session.list(
                VERSIONS + "where v.version = f.version and v.expires_at <= ? " + rest, SqlitePrivateValues::read, values));
        return ended.stream().filter(value -> value.value().isPresent()).toList();
    }

    @Override
    public List<PrivateValue> ofField(String field) {
        List<PrivateValue> latest = readers.read(session -> session.list(
                VERSIONS + "where f.field = ? and v.version = f.version order by f.page_id", SqlitePrivateValues::read, field));
        return latest.stream().filter(value -> value.value().isPresent()).toList();
    }

    @Override
    public Optional<PrivateValue> latest(long pageId, String field) {
        return history(pageId, field).stream().findFirst();
    }

    @Override
    public Optional<PrivateValue> version(long pageId, String field, int version) {
        return readers.read(session -> session.first(
                VERSIONS + "where f.page_id = ? and f.field = ? and v.version = ?",
                SqlitePrivateValues::read, pageId, field, version));
    }

    @Override
    public List<PrivateValue> history(long pageId, String field) {
        return readers.read(session -> session.list(
                VERSIONS + "where f.page_id = ? and f.field = ? order by v.version desc",
                SqlitePrivateValues::read, pageId, field));
    }

    private static PrivateValue read(ResultSet row) throws SQLException {
        String scope = row.getString(6);
        Optional<Consent> consent = scope.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consent(scope, Instant.ofEpochMilli(row.getLong(7)), Times.optional(row, 8)));
        return new PrivateValue(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                consent,
                row.getString(9),
                Instant.ofEpochMilli(row.getLong(10)),
                row.getLong(11),
                row.getString(12),
                row.getBoolean(13));
    }
}
