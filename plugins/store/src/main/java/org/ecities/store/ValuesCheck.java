package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares private values with their digests, one row at a time; no line holds a value. */
final class ValuesCheck {

    private final Session session;
    private final List<String> wrong = new ArrayList<>();

    ValuesCheck(Session session) {
        this.session = session;
    }

    /** One line for each thing that is wrong. */
    List<String> run() throws SQLException {
        String counted = """
                select p.name, f.field, f.version, count(v.version)
                from private_field f join page p on p.id = f.page_id
                left join private_version v on v.field_id = f.id group by f.id
                having count(v.version) <> f.version or min(v.version) <> 1 or max(v.version) <> f.version""";
        wrong.addAll(session.list(
                counted,
                row -> "field " + row.getString(2) + " of page " + row.getString(1) + " is at version " + row.getInt(3)
                        + " but has " + row.getInt(4) + " versions"));
        String contents = """
                select p.name, f.field, v.version, v.deleted, v.digest, x.salt, x.value, u.digest
                from private_version v
                join private_field f on f.id = v.field_id
                join page p on p.id = f.page_id
                left join private_content x on x.field_id = v.field_id and x.version = v.version
                left join purge u on u.kind = 'PRIVATE_VALUE' and u.target = v.field_id and u.version = v.version
                order by v.field_id, v.version""";
        session.each(contents, this::content);
        return List.copyOf(wrong);
    }

    private boolean content(ResultSet row) throws SQLException {
        String where = "version " + row.getInt(3) + " of field " + row.getString(2) + " of page " + row.getString(1);
        boolean deleted = row.getBoolean(4);
        String digest = row.getString(5);
        String value = row.getString(7);
        String purged = row.getString(8);
        if (value == null && !deleted && !digest.equals(purged)) {
            wrong.add("the private value of " + where + " is missing and was not purged");
        } else if (value != null && (deleted || purged != null)) {
            wrong.add("the private value of " + where + " is there although it was "
                    + (deleted ? "deleted" : "purged"));
        } else if (value != null && !Chain.digest(row.getString(6), value).equals(digest)) {
            wrong.add("the private value of " + where + " is not the one that was kept (its digest differs)");
        }
        return true;
    }
}
