package org.ecities.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pages have private values and which changes touched them. */
final class PrivateRows {

    private static final String CHANGED = """
            select distinct c.number, f.page_id
            from change_set c
            join private_version v on v.change_set = c.id
            join private_field f on f.id = v.field_id
            where c.number between ? and ?
            union
            select c.number, f.page_id
            from change_set c
            join purge u on u.change_set = c.id and u.kind = 'PRIVATE_VALUE'
            join private_field f on f.id = u.target
            where c.number between ? and ?
            order by 1, 2""";

    private PrivateRows() {}

    /** Pages whose private values the changes with these numbers touched, both included, by number of the change. */
    static Map<Long, List<Long>> pagesOfChanges(Session session, long first, long last) throws SQLException {
        Map<Long, List<Long>> pages = new HashMap<>();
        session.each(
                CHANGED,
                row -> pages.computeIfAbsent(row.getLong(1), number -> new ArrayList<>()).add(row.getLong(2)),
                first, last, first, last);
        return pages;
    }

    /** Identities of the pages that have, or had, a private value, in order. */
    static List<Long> pages(Session session) throws SQLException {
        return session.list("select distinct page_id from private_field order by page_id", Row.NUMBER);
    }
}
