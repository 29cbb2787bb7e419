package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Times are kept in milliseconds; what is returned at once equals what is read later. */
final class Times {

    private Times() {}

    static Instant now(Clock clock) {
        return Instant.ofEpochMilli(clock.millis());
    }

    static Optional<Instant> optional(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
