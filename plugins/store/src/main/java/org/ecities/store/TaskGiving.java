package org.ecities.store;

import java.sql.SQLException;

/** Gives a task on: the row moves, so that its module finds it by its key; its giver keeps a trace. */
final class TaskGiving {

    private final Session session;
    private final long now;

    TaskGiving(Session session, long now) {
        this.session = session;
        this.now = now;
    }

    void trace(long id, long giver, String note) throws SQLException {
        session.update(
                """
                insert into task (task_key, kind, title, arguments, institution, link, minutes, by_hand, page_id, group_name,
                group_folded, asked_account, account_id, asked_due, due_at, opened_at, since, state, closed_at, closed_by,
                note, noted_by)
                select null, kind, title, arguments, institution, link, minutes, by_hand, page_id, group_name, group_folded,
                asked_account, ?, asked_due, due_at, opened_at, since, 'GIVEN', ?, ?, ?, ? from task where id = ?""",
                giver, now, giver, note, giver, id);
    }

    /** Whoever has it now is told anew that it is pressing. */
    void move(long id, long giver, long taker, String note) throws SQLException {
        session.update(
                "update task set account_id = ?, since = ?, urged_at = null, note = ?, noted_by = ? where id = ?",
                taker, now, note, giver, id);
    }
}
