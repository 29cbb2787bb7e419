package org.ecities.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Rows of watched pages and feed tokens. */
final class SqliteWatches implements WatchStore {

    private static final String ACCOUNT = "(select id from account where folded = ?)";
    private static final String PAGE = "(select id from page where folded = ?)";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteWatches(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public boolean watch(String login, String page) {
        long now = clock.millis();
        return writer.write(session -> {
            long account = account(session, login);
            long id = session.number("select id from page where folded = ? and deleted = 0", PageNames.folded(page));
            if (id == 0) {
                throw new StoreException("there is no page " + page);
            }
            session.update("delete from watch where account_id = ? and page_id = ?", account, id);
            if (session.number("select count(*) from watch where account_id = ?", account) >= MAX_WATCHED) {
                return false;
            }
            session.update("insert into watch (account_id, page_id, since) values (?, ?, ?)", account, id, now);
            return true;
        });
    }

    @Override
    public void unwatch(String login, String page) {
        write("delete from watch where account_id = " + ACCOUNT + " and page_id = " + PAGE,
                PageNames.folded(login), PageNames.folded(page));
    }

    @Override
    public boolean watches(String login, String page) {
        String row = "select count(*) from watch where account_id = " + ACCOUNT + " and page_id = " + PAGE;
        return readers.read(session ->
                session.number(row, PageNames.folded(login), PageNames.folded(page)) > 0);
    }

    @Override
    public List<String> watched(String login) {
        String rows = "select p.name from watch w join page p on p.id = w.page_id"
                + " where p.deleted = 0 and w.account_id = " + ACCOUNT + " order by p.folded";
        return readers.read(session -> session.list(rows, Row.TEXT, PageNames.folded(login)));
    }

    @Override
    public int watchers(String page) {
        String row = "select count(*) from watch w join account a on a.id = w.account_id"
                + " where a.closed = 0 and w.page_id = " + PAGE;
        return readers.read(session -> (int) session.number(row, PageNames.folded(page)));
    }

    @Override
    public void setFeedToken(String login, String tokenHash) {
        long now = clock.millis();
        writer.<Void>write(session -> {
            long account = account(session, login);
            session.update("delete from feed_token where account_id = ?", account);
            session.update(
                    "insert into feed_token (account_id, token_hash, made_at) values (?, ?, ?)", account, tokenHash, now);
            return null;
        });
    }

    @Override
    public boolean hasFeedToken(String login) {
        String row = "select count(*) from feed_token where account_id = " + ACCOUNT;
        return readers.read(session -> session.number(row, PageNames.folded(login)) > 0);
    }

    @Override
    public void dropFeedToken(String login) {
        write("delete from feed_token where account_id = " + ACCOUNT, PageNames.folded(login));
    }

    @Override
    public Optional<Account> byFeedToken(String tokenHash) {
        return readers.read(session -> {
            long id = session.number("select account_id from feed_token where token_hash = ?", tokenHash);
            return AccountRows.byId(session, id).filter(account -> !account.closed());
        });
    }

    private void write(String sql, Object... values) {
        writer.<Void>write(session -> {
            session.update(sql, values);
            return null;
        });
    }

    private static long account(Session session, String login) throws SQLException {
        return AccountRows.byFolded(session, PageNames.folded(login))
                .orElseThrow(() -> new StoreException("there is no account " + login))
                .id();
    }
}
