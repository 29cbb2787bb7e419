package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of accounts. They are never removed, so that an id is never given twice. */
final class AccountRows {

    private static final String ACCOUNTS =
            """
            select id, login, full_name, email, password_hash, created_at, closed, language, zone, list_rows, former
            from account
            """;

    private AccountRows() {}

    static Optional<Account> byFolded(Session session, String folded) throws SQLException {
        return session.first(ACCOUNTS + "where folded = ?", AccountRows::read, folded);
    }

    static Optional<Account> byId(Session session, long id) throws SQLException {
        return session.first(ACCOUNTS + "where id = ?", AccountRows::read, id);
    }

    /** True for the login of a person who was purged: rules in page texts may still name it. */
    static boolean purged(Session session, String login) throws SQLException {
        return session.number(
                        "select count(*) from purge where kind = 'PERSON' and digest = ?",
                        Hash.of(PageNames.folded(login)))
                > 0;
    }

    static List<Account> all(Session session) throws SQLException {
        return session.list(ACCOUNTS + "order by folded", AccountRows::read);
    }

    /** Gives the account its id. */
    static Account add(Session session, Account account) throws SQLException {
        long id = session.number(
                """
                insert into account (login, folded, full_name, email, password_hash, created_at, closed)
                values (?, ?, ?, ?, ?, ?, 0) returning id""",
                account.login(), PageNames.folded(account.login()), account.fullName(), account.email(),
                account.passwordHash(), account.created().toEpochMilli());
        return new Account(
                id, account.login(), account.fullName(), account.email(), account.passwordHash(),
                account.created(), false, "", "", 0, Optional.empty());
    }

    static List<Account> byEmail(Session session, String email) throws SQLException {
        return session.list(
                ACCOUNTS + "where email <> '' and lower(email) = lower(?) order by folded", AccountRows::read, email);
    }

    static void setProfile(Session session, Account account, AccountProfile profile) throws SQLException {
        session.update(
                "update account set full_name = ?, email = ?, language = ?, zone = ?, list_rows = ? where id = ?",
                profile.fullName(), profile.email(), profile.language(), profile.zone(), profile.rows(), account.id());
    }

    static void setPassword(Session session, Account account, String passwordHash) throws SQLException {
        session.update("update account set password_hash = ? where id = ?", passwordHash, account.id());
    }

    static void renewHash(Session session, long id, String before, String after) throws SQLException {
        session.update("update account set password_hash = ? where id = ? and password_hash = ?", after, id, before);
    }

    static void setClosed(Session session, Account account, boolean closed) throws SQLException {
        session.update("update account set closed = ? where id = ? and former is null", closed ? 1 : 0, account.id());
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getBoolean(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getInt(11) == 0 ? Optional.empty() : Optional.of(row.getInt(11)));
    }
}
