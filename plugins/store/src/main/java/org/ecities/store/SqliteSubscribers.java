package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link SubscriberStore} in the database. */
final class SqliteSubscribers implements SubscriberStore {

    private static final String ALL = "select id, email, language, asked_at, confirmed_at from subscriber ";
    private static final String OF_LINK =
            ALL + "where id = (select subscriber_id from subscriber_link where token_hash = ?)";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteSubscribers(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public boolean ask(String email, String language, String tokenHash, Instant before, int most) {
        Storable.checked(email, "a mail address");
        Storable.checked(language, "a language");
        String folded = SubscriberRows.folded(email);
        long now = clock.millis();
        return writer.write(session -> {
            Optional<Subscriber> known = session.first(ALL + "where folded = ?", SqliteSubscribers::read, folded);
            if (known.isPresent()) {
                return session.update(
                                """
                                update subscriber set language = ?, confirm_hash = ?, asked_at = ?
                                where id = ? and confirmed_at is null and asked_at < ?""",
                                language, tokenHash, now, known.get().id(), before.toEpochMilli())
                        == 1;
            }
            if (session.number("select count(*) from subscriber where confirmed_at is null") >= most) {
                throw new StoreException("too many addresses wait to be confirmed: " + most + " are accepted");
            }
            return session.update(
                            """
                            insert into subscriber (email, folded, language, confirm_hash, asked_at, told)
                            values (?, ?, ?, ?, ?, 0)""",
                            email.strip(), folded, language, tokenHash, now)
                    == 1;
        });
    }

    @Override
    public Optional<Subscriber> asked(String tokenHash) {
        return readers.read(
                session -> session.first(ALL + "where confirm_hash = ?", SqliteSubscribers::read, tokenHash));
    }

    @Override
    public boolean confirm(String tokenHash) {
        long now = clock.millis();
        return writer.write(session -> session.update(
                        "update subscriber set confirmed_at = coalesce(confirmed_at, ?) where confirm_hash = ?",
                        now, tokenHash))
                == 1;
    }

    @Override
    public Optional<Subscriber> leaving(String tokenHash) {
        return readers.read(session -> session.first(OF_LINK, SqliteSubscribers::read, tokenHash));
    }

    @Override
    public boolean leave(String tokenHash) {
        return writer.write(session -> {
            Optional<Subscriber> found = session.first(OF_LINK, SqliteSubscribers::read, tokenHash);
            return found.isPresent() && SubscriberRows.remove(session, found.get().email());
        });
    }

    @Override
    public boolean remove(String email) {
        return writer.write(session -> SubscriberRows.remove(session, email));
    }

    @Override
    public int confirmed() {
        return count("not null");
    }

    @Override
    public int waiting() {
        return count("null");
    }

    private int count(String confirmed) {
        return (int) (long) readers.read(session ->
                session.number("select count(*) from subscriber where confirmed_at is " + confirmed));
    }

    @Override
    public List<Subscriber> confirmed(long above, int limit) {
        return readers.read(session -> session.list(
                ALL + "where confirmed_at is not null and id > ? order by id limit ?",
                SqliteSubscribers::read, above, limit));
    }

    @Override
    public List<Subscriber> untold(Newsletter newsletter, int limit) {
        long sent = sent(newsletter);
        return readers.read(session -> session.list(
                ALL + "where confirmed_at <= ? and told < ? order by told, id limit ?",
                SqliteSubscribers::read, sent, sent, limit));
    }

    /** Nobody is untold of a draft. */
    private static long sent(Newsletter newsletter) {
        return newsletter.sent().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public void tell(Newsletter newsletter, List<Told> told) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            for (Told one : told) {
                tell(session, sent(newsletter), one, now);
            }
            return null;
        });
    }

    private static void tell(Session session, long sent, Told one, long now) throws SQLException {
        boolean first = session.update(
                        "update subscriber set told = ? where id = ? and told < ?",
                        sent, one.subscriberId(), sent)
                == 1;
        if (first && one.letter().isPresent()) {
            LetterRows.add(session, one.letter().get(), now);
            session.update(
                    "insert into subscriber_link (token_hash, subscriber_id) values (?, ?)",
                    one.leaveHash(), one.subscriberId());
        }
    }

    private static Subscriber read(ResultSet row) throws SQLException {
        return new Subscriber(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Times.optional(row, 5));
    }
}
