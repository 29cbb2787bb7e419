package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Puts tasks into their table; one whose key is there already is brought up to date. */
final class TaskPutting {

    private final Session session;
    private final long now;

    TaskPutting(Session session, long now) {
        this.session = session;
        this.now = now;
    }

    /** What was asked for before. */
    private record Before(long id, String state, String groupFolded, Long account, Long due) {}

    void put(Task task) throws SQLException {
        Optional<Before> before = session.first(
                "select id, state, group_folded, asked_account, asked_due from task where task_key = ?",
                row -> new Before(
                        row.getLong(1), row.getString(2), row.getString(3), number(row, 4), number(row, 5)),
                task.key());
        if (before.isEmpty()) {
            insert(task);
        } else if (before.get().state().equals(TaskState.WITHDRAWN.name())) {
            reopen(before.get().id(), task);
        } else if (before.get().state().equals(TaskState.OPEN.name())) {
            update(before.get(), task);
        }
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private void insert(Task task) throws SQLException {
        session.update(
                """
                insert into task (task_key, kind, title, arguments, institution, link, minutes, by_hand, page_id, group_name,
                group_folded, asked_account, account_id, asked_due, due_at, opened_at, since, state, note)
                values (?, '', '', '', '', '', 0, 0, null, '', '', null, null, null, null, ?, ?, 'OPEN', '')""",
                task.key(), now, now);
        long id = session.number("select id from task where task_key = ?", task.key());
        say(id, task);
        hold(id, task);
        expect(id, task);
    }

    private void reopen(long id, Task task) throws SQLException {
        session.update(
                """
                update task set state = 'OPEN', closed_at = null, closed_by = null, opened_at = ?, note = '', noted_by = null
                where id = ?""",
                now, id);
        say(id, task);
        hold(id, task);
        expect(id, task);
    }

    private void update(Before before, Task task) throws SQLException {
        say(before.id(), task);
        if (!before.groupFolded().equals(folded(task.holder())) || !Objects.equals(before.account(), account(task.holder()))) {
            hold(before.id(), task);
        }
        if (!Objects.equals(before.due(), due(task))) {
            expect(before.id(), task);
        }
    }

    private void say(long id, Task task) throws SQLException {
        session.update(
                """
                update task set kind = ?, title = ?, arguments = ?, institution = ?, link = ?, minutes = ?, by_hand = ?,
                page_id = ? where id = ?""",
                task.kind(), task.title(), TaskRows.joined(task.arguments()), task.institution(), task.link(),
                task.minutes(), task.byHand() ? 1 : 0, task.subject().isPresent() ? task.subject().getAsLong() : null, id);
    }

    private void hold(long id, Task task) throws SQLException {
        Holder holder = task.holder();
        Long account = account(holder);
        session.update(
                """
                update task set group_name = ?, group_folded = ?, asked_account = ?, account_id = ?, since = ?, urged_at = null
                where id = ?""",
                holder.group() ? PageNames.shown(holder.name()) : "", folded(holder), account, account, now, id);
    }

    private void expect(long id, Task task) throws SQLException {
        Long due = due(task);
        session.update("update task set asked_due = ?, due_at = ? where id = ?", due, due, id);
    }

    private static Long due(Task task) {
        return task.due().map(Instant::toEpochMilli).orElse(null);
    }

    private static String folded(Holder holder) {
        return holder.group() ? PageNames.folded(holder.name()) : "";
    }

    private Long account(Holder holder) throws SQLException {
        if (holder.group()) {
            return null;
        }
        return AccountRows.byFolded(session, PageNames.folded(holder.name()))
                .orElseThrow(() -> new StoreException("there is no account " + holder.name()))
                .id();
    }
}
