package org.ecities.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connection with its prepared statements, used by one thread at a time. A statement must not be asked
 * again while its rows are still being read.
 */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** All rows. */
    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        each(sql, result -> found.add(row.read(result)), values);
        return found;
    }

    /** The first row. */
    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
        } catch (SQLException failed) {
            throw forgotten(sql, failed);
        }
    }

    /** The number in the first row, 0 when there is none. */
    long number(String sql, Object... values) throws SQLException {
        return first(sql, Row.NUMBER, values).orElse(0L);
    }

    /** Hands over rows until the reader answers false. */
    void each(String sql, Row<Boolean> reader, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            boolean more = true;
            while (more && result.next()) {
                more = reader.read(result);
            }
        } catch (SQLException failed) {
            throw forgotten(sql, failed);
        }
    }

    /** Changes rows and tells how many. */
    int update(String sql, Object... values) throws SQLException {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failed) {
            throw forgotten(sql, failed);
        }
    }

    /** Runs a statement that is not worth keeping. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The driver ends a statement that failed because of the disk: kept, it would fail for ever. */
    private SQLException forgotten(String sql, SQLException failed) {
        PreparedStatement statement = statements.remove(sql);
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException ended) {
            failed.addSuppressed(ended);
        }
        return failed;
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
