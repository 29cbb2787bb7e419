package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link MailStore} in the database. */
final class SqliteMail implements MailStore {

    private static final String BOXES = 
            "select account_id, rhythm, generation, told_at, newsletter, news_told, undelivered_at from mail_box ";
    private static final String BOX =
            "insert into mail_box (account_id) values (?) on conflict (account_id) do nothing";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteMail(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public MailBox of(long accountId) {
        return readers.read(session -> session.first(BOXES + "where account_id = ?", SqliteMail::read, accountId))
                .orElseGet(() -> MailBox.fresh(accountId));
    }

    @Override
    public Map<Long, MailBox> all() {
        return readers.read(session -> session.list(BOXES, SqliteMail::read)).stream()
                .collect(Collectors.toMap(MailBox::accountId, Function.identity()));
    }

    @Override
    public void setRhythm(long accountId, Rhythm rhythm) {
        change(accountId, "update mail_box set rhythm = ? where account_id = ?", rhythm.name(), accountId);
    }

    @Override
    public void setNewsletter(long accountId, boolean wanted) {
        change(accountId, "update mail_box set newsletter = ? where account_id = ?", wanted ? 1 : 0, accountId);
    }

    @Override
    public void renewLinks(long accountId) {
        change(accountId, "update mail_box set generation = generation + 1 where account_id = ?", accountId);
    }

    @Override
    public void undelivered(String email) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            for (Account account : AccountRows.byEmail(session, email)) {
                if (!account.closed()) {
                    session.update(BOX, account.id());
                    session.update(
                            "update mail_box set undelivered_at = ? where account_id = ? and undelivered_at is null",
                            now, account.id());
                }
            }
            return null;
        });
    }

    @Override
    public void arrives(long accountId) {
        change(accountId, "update mail_box set undelivered_at = null where account_id = ?", accountId);
    }

    @Override
    public Set<Long> undelivered() {
        return Set.copyOf(readers.read(session -> session.list(
                """
                select m.account_id from mail_box m join account a on a.id = m.account_id
                where m.undelivered_at is not null and a.closed = 0""",
                Row.NUMBER)));
    }

    @Override
    public void tell(List<Told> told) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            for (Told one : told) {
                session.update(BOX, one.accountId());
                session.update(
                        "update mail_box set told_at = ? where account_id = ?", one.at().toEpochMilli(), one.accountId());
                if (one.letter().isPresent() && LetterRows.add(session, one.letter().get(), now)) {
                    session.update(
                            "update mail_box set news_told = max(news_told, ?) where account_id = ?",
                            one.news().map(Instant::toEpochMilli).orElse(0L), one.accountId());
                }
            }
            return null;
        });
    }

    @Override
    public void press(long task, List<Letter> letters) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            session.update("update task set urged_at = ? where id = ?", now, task);
            for (Letter letter : letters) {
                LetterRows.add(session, letter, now);
            }
            return null;
        });
    }

    private void change(long accountId, String sql, Object... values) {
        writer.<Void>write(session -> {
            session.update(BOX, accountId);
            session.update(sql, values);
            return null;
        });
    }

    private static MailBox read(ResultSet row) throws SQLException {
        return new MailBox(
                row.getLong(1),
                Rhythm.valueOf(row.getString(2)),
                row.getInt(3),
                Times.optional(row, 4),
                row.getInt(5) == 1,
                Instant.ofEpochMilli(row.getLong(6)),
                Times.optional(row, 7).isPresent());
    }
}
