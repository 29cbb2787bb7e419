package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Rows of tasks: reading them, and letting go of people. */
final class TaskRows {

    /** Whoever said something may have left for good. */
    static final String TASKS =
            """
            select t.id, t.task_key, t.kind, t.title, t.arguments, t.institution, t.link, t.minutes, t.by_hand, t.page_id,
            t.group_name, asked.login, holder.login, t.due_at, t.since, t.state, t.closed_at, t.note,
            case when noter.former is null then noter.login else 'former-contributor-' || noter.former end,
            p.group_folded is not null
            from task t
            left join account asked on asked.id = t.asked_account
            left join account holder on holder.id = t.account_id
            left join account noter on noter.id = t.noted_by
            left join task_pause p on p.group_folded = t.group_folded
            """;

    private TaskRows() {}

    static KeptTask read(ResultSet row) throws SQLException {
        return new KeptTask(
                row.getLong(1),
                task(row),
                Optional.ofNullable(row.getString(13)),
                Instant.ofEpochMilli(row.getLong(15)),
                TaskState.valueOf(row.getString(16)),
                Times.optional(row, 17),
                row.getString(18),
                text(row, 19),
                row.getBoolean(20));
    }

    private static Task task(ResultSet row) throws SQLException {
        String group = row.getString(11);
        long page = row.getLong(10);
        return new Task(
                row.getString(2) == null ? "given/" + row.getLong(1) : row.getString(2),
                row.getString(3),
                group.isEmpty() ? Holder.account(row.getString(12)) : Holder.group(group),
                row.getString(4),
                arguments(row.getString(5)),
                row.getString(6),
                row.getString(7),
                Times.optional(row, 14),
                row.getInt(8),
                row.getBoolean(9),
                page == 0 ? OptionalLong.empty() : OptionalLong.of(page));
    }

    /** Each argument is followed by the separator, so that none differs from one that is empty. */
    static String joined(List<String> arguments) {
        StringBuilder text = new StringBuilder();
        arguments.forEach(argument -> text.append(argument).append(Task.SEPARATOR));
        return text.toString();
    }

    private static List<String> arguments(String joined) {
        return joined.isEmpty()
                ? List.of()
                : List.of(joined.substring(0, joined.length() - 1).split(String.valueOf(Task.SEPARATOR), -1));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** What somebody had of others goes back to where it came from. */
    static void release(Session session, long account) throws SQLException {
        session.update(
                """
                update task set account_id = asked_account where account_id = ? and state = 'OPEN'
                and (group_folded <> '' or asked_account <> account_id)""",
                account);
    }

    /** What somebody had of one group goes back to all of it. */
    static void release(Session session, long account, String groupFolded) throws SQLException {
        session.update(
                "update task set account_id = null where account_id = ? and state = 'OPEN' and group_folded = ?",
                account, groupFolded);
    }

    /** Somebody leaves for good: what was theirs alone is of no use to anybody. */
    static void leave(Session session, long account) throws SQLException {
        release(session, account);
        session.update("delete from task where account_id = ? and (group_folded = '' or state = 'GIVEN')", account);
        session.update("update task set account_id = null where account_id = ?", account);
    }

    /** What somebody said goes with them. */
    static void purge(Session session, long account) throws SQLException {
        session.update("update task set note = '' where noted_by = ?", account);
    }
}
