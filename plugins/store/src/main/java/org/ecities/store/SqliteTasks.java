package org.ecities.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link TaskStore} in the database. */
final class SqliteTasks implements TaskStore {

    private static final String ACCOUNT = "(select id from account where folded = ?)";

    private static final String GROUPS =
            """
            (select g.folded from account a join group_member m on m.account_id = a.id
            join account_group g on g.id = m.group_id where a.folded = ?)""";

    /**
     * Two indexed looks; a row is in one of them at most. Without the word that most tasks are with a whole group,
     * SQLite looks through all of them, by the index of accounts.
     */
    private static final String OPEN_IDS =
            "select id from task where state = 'OPEN' and account_id = " + ACCOUNT
                    + " union all select id from task where state = 'OPEN' and likely(account_id is null) and group_folded in "
                    + GROUPS;

    static final String OPEN = TaskRows.TASKS + "where t.id in (" + OPEN_IDS
            + ") order by t.due_at is null, t.due_at, t.opened_at, t.id limit ?";

    static final String CLOSED = TaskRows.TASKS + "where t.id in (" + closedIds("account_id = " + ACCOUNT)
            + " union " + closedIds("closed_by = " + ACCOUNT)
            + " union " + closedIds("likely(account_id is null) and group_folded in " + GROUPS)
            + ") order by t.closed_at desc, t.id desc limit ?";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteTasks(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    private static String closedIds(String whose) {
        return "select id from (select id from task where state <> 'OPEN' and state <> 'WITHDRAWN' and " + whose
                + " order by closed_at desc limit ?)";
    }

    @Override
    public void put(List<Task> tasks) {
        long now = clock.millis();
        write(session -> {
            TaskPutting putting = new TaskPutting(session, now);
            for (Task task : tasks) {
                putting.put(task);
            }
        });
    }

    @Override
    public boolean close(String key, TaskState state, String by) {
        long now = clock.millis();
        return writer.write(session -> session.update(
                        "update task set state = ?, closed_at = ?, closed_by = " + ACCOUNT
                                + " where task_key = ? and state = 'OPEN'",
                        state.name(), now, PageNames.folded(by), key))
                == 1;
    }

    @Override
    public Optional<KeptTask> byId(long id) {
        return readers.read(session -> session.first(TaskRows.TASKS + "where t.id = ?", TaskRows::read, id));
    }

    @Override
    public List<KeptTask> open(String login, int limit) {
        String folded = PageNames.folded(login);
        return readers.read(session -> session.list(OPEN, TaskRows::read, folded, folded, limit));
    }

    @Override
    public int countOpen(String login, int most) {
        String folded = PageNames.folded(login);
        String count = "select count(*) from (" + OPEN_IDS + " limit ?)";
        return (int) (long) readers.read(session -> session.number(count, folded, folded, most));
    }

    @Override
    public List<KeptTask> closed(String login, int limit) {
        String folded = PageNames.folded(login);
        return readers.read(
                session -> session.list(CLOSED, TaskRows::read, folded, limit, folded, limit, folded, limit, limit));
    }

    @Override
    public boolean give(long id, String from, String to, String note) {
        Storable.checked(note, "a note");
        long now = clock.millis();
        return writer.write(session -> {
            if (!has(session, id, from)) {
                return false;
            }
            TaskGiving giving = new TaskGiving(session, now);
            giving.trace(id, account(session, from), note);
            giving.move(id, account(session, from), account(session, to), note);
            return true;
        });
    }

    @Override
    public boolean turnDown(long id, String by, String reason, Task instead) {
        Storable.checked(reason, "a reason");
        long now = clock.millis();
        return writer.write(session -> {
            if (!has(session, id, by)) {
                return false;
            }
            long account = account(session, by);
            session.update(
                    "update task set state = 'NOT_US', closed_at = ?, closed_by = ?, note = ?, noted_by = ? where id = ?",
                    now, account, reason, account, id);
            new TaskPutting(session, now).put(instead);
            session.update(
                    "update task set note = ?, noted_by = ? where task_key = ?", reason, account, instead.key());
            return true;
        });
    }

    private static boolean has(Session session, long id, String login) throws SQLException {
        String folded = PageNames.folded(login);
        return session.number("select count(*) from (" + OPEN_IDS + ") where id = ?", folded, folded, id) > 0;
    }

    @Override
    public void pause(String group) {
        long now = clock.millis();
        write(session -> session.update(
                "insert into task_pause (group_folded, since) values (?, ?) on conflict (group_folded) do nothing",
                PageNames.folded(group), now));
    }

    /** A task that came while the clock stood still has waited since then. */
    @Override
    public void resume(String group) {
        long now = clock.millis();
        String folded = PageNames.folded(group);
        write(session -> {
            session.update(
                    """
                    update task set due_at = due_at + ? - max(opened_at, (select since from task_pause where group_folded = ?))
                    where group_folded = ? and state = 'OPEN' and due_at is not null
                    and exists (select 1 from task_pause where group_folded = ?)""",
                    now, folded, folded, folded);
            session.update("delete from task_pause where group_folded = ?", folded);
        });
    }

    @Override
    public int withdrawAll(String group) {
        long now = clock.millis();
        return writer.write(session -> session.update(
                "update task set state = 'WITHDRAWN', closed_at = ? where group_folded = ? and state = 'OPEN'",
                now, PageNames.folded(group)));
    }

    @Override
    public int extendAll(Duration time) {
        return writer.write(session -> session.update(
                "update task set due_at = due_at + ? where state = 'OPEN' and due_at is not null", time.toMillis()));
    }

    @Override
    public List<KeptTask> pressing(Instant before, int limit) {
        long now = clock.millis();
        String pressing = TaskRows.TASKS + "where t.state = 'OPEN' and t.urged_at is null and t.due_at > ? and t.due_at < ?"
                + " and p.group_folded is null order by t.due_at, t.id limit ?";
        return readers.read(session -> session.list(pressing, TaskRows::read, now, before.toEpochMilli(), limit));
    }

    @Override
    public List<String> openKeys(String beginning) {
        String keys = "select task_key from task where state = 'OPEN' and task_key >= ? and task_key < ?";
        return readers.read(session -> session.list(keys, Row.TEXT, beginning, beginning + '\uffff'));
    }

    @Override
    public List<String> holders(long id) {
        return readers.read(session -> session.list(
                """
                select a.login from task t join account a on a.id = t.account_id where t.id = ? and a.closed = 0
                union select a.login from task t join account_group g on g.folded = t.group_folded
                join group_member m on m.group_id = g.id join account a on a.id = m.account_id
                where t.id = ? and t.account_id is null and a.closed = 0 order by 1""",
                Row.TEXT, id, id));
    }

    private static long account(Session session, String login) throws SQLException {
        return AccountRows.byFolded(session, PageNames.folded(login))
                .orElseThrow(() -> new StoreException("there is no account " + login))
                .id();
    }

    private interface Writing {
        void to(Session session) throws SQLException;
    }

    private void write(Writing writing) {
        writer.<Void>write(session -> {
            writing.to(session);
            return null;
        });
    }
}
