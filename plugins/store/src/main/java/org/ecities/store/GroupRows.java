package org.ecities.store;

import java.sql.SQLException;
import java.util.List;

/** Rows of groups, unique by folded name, and of their members. */
final class GroupRows {

    private GroupRows() {}

    static List<String> of(Session session, long accountId) throws SQLException {
        return session.list(
                """
                select g.name from group_member m join account_group g on g.id = m.group_id
                where m.account_id = ?""",
                Row.TEXT, accountId);
    }

    static List<String> members(Session session, String folded) throws SQLException {
        return session.list(
                """
                select a.login from account_group g
                join group_member m on m.group_id = g.id
                join account a on a.id = m.account_id
                where g.folded = ? order by a.folded""",
                Row.TEXT, folded);
    }

    static List<String> all(Session session) throws SQLException {
        return session.list(
                """
                select g.name from account_group g
                where exists (select 1 from group_member m where m.group_id = g.id) order by g.folded""",
                Row.TEXT);
    }

    static boolean exists(Session session, String folded) throws SQLException {
        return session.number("select count(*) from account_group where folded = ?", folded) > 0;
    }

    static void add(Session session, String name, Account account) throws SQLException {
        String folded = PageNames.folded(name);
        session.update(
                "insert into account_group (name, folded) values (?, ?) on conflict (folded) do nothing", name, folded);
        session.update(
                """
                insert into group_member (group_id, account_id) select id, ? from account_group where folded = ?
                on conflict (group_id, account_id) do nothing""",
                account.id(), folded);
    }

    static void remove(Session session, String folded, long accountId) throws SQLException {
        session.update(
                """
                delete from group_member
                where account_id = ? and group_id in (select id from account_group where folded = ?)""",
                accountId, folded);
        TaskRows.release(session, accountId, folded);
    }
}
