package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row a result stands on. */
@FunctionalInterface
interface Row<T> {

    T read(ResultSet row) throws SQLException;

    /** Rows of one number. */
    Row<Long> NUMBER = row -> row.getLong(1);

    /** Rows of one text. */
    Row<String> TEXT = row -> row.getString(1);
}
