package org.ecities.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Removing by age in the store's file. */
final class SqliteRetention implements RetentionStore {

    private final Readers readers;
    private final WriterQueue writer;

    SqliteRetention(Readers readers, WriterQueue writer) {
        this.readers = readers;
        this.writer = writer;
    }

    /** Condition of a statement, with its values. */
    private record Old(String condition, Object[] values) {

        static Old of(RetentionKind kind, Instant before, Hold hold) {
            List<Object> values = new ArrayList<>(List.of(before.toEpochMilli()));
            String condition = switch (kind) {
                case AUDIT_ADDRESSES -> "at < ? and address <> '' and " + notIn("folded", hold.logins(), values);
                case AUDIT_ENTRIES -> "at < ? and " + notIn("folded", hold.logins(), values);
                case DRAFTS -> "saved_at < ? and " + notIn("folded", hold.pages(), values)
                        + " and account_id not in (select id from account where not "
                        + notIn("folded", hold.logins(), values) + ")";
                case UNCONFIRMED -> "asked_at < ? and confirmed_at is null";
            };
            return new Old(condition, values.toArray());
        }

        private static String notIn(String column, Set<String> held, List<Object> values) {
            values.addAll(held);
            return "(" + column + " not in (" + String.join(", ", Collections.nCopies(held.size(), "?")) + "))";
        }
    }

    private static String table(RetentionKind kind) {
        return switch (kind) {
            case AUDIT_ADDRESSES, AUDIT_ENTRIES -> "audit";
            case DRAFTS -> "draft";
            case UNCONFIRMED -> "subscriber";
        };
    }

    @Override
    public int due(RetentionKind kind, Instant before, Hold hold) {
        Old old = Old.of(kind, before, hold);
        return readers.read(session -> counted(session, kind, old));
    }

    private static int counted(Session session, RetentionKind kind, Old old) throws SQLException {
        return (int) session.number("select count(*) from " + table(kind) + " where " + old.condition(), old.values());
    }

    @Override
    public int remove(RetentionKind kind, Instant before, Hold hold) {
        Old old = Old.of(kind, before, hold);
        String statement = kind == RetentionKind.AUDIT_ADDRESSES
                ? "update audit set address = '' where "
                : "delete from " + table(kind) + " where ";
        return writer.write(session -> session.update(statement + old.condition(), old.values()));
    }
}
