package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of sign-ins. One that has expired is absent at once and removed when somebody else signs in. */
final class SignInRows {

    private static final String SIGN_INS =
            """
            select token_hash, account_id, secret, created_at, expires_at, seen_at, address, browser from sign_in
            """;

    private SignInRows() {}

    static void add(Session session, SignIn signIn) throws SQLException {
        session.update(
                """
                insert into sign_in (token_hash, account_id, secret, created_at, expires_at, seen_at, address, browser)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                signIn.tokenHash(), signIn.accountId(), signIn.secret(),
                signIn.created().toEpochMilli(), signIn.expires().toEpochMilli(), signIn.seen().toEpochMilli(),
                signIn.address(), signIn.browser());
    }

    static Optional<SignIn> open(Session session, String tokenHash, long now) throws SQLException {
        return session.first(
                SIGN_INS + "where token_hash = ? and expires_at > ?", SignInRows::read, tokenHash, now);
    }

    /** Those of an account that have not expired, the last used one first. */
    static List<SignIn> of(Session session, long accountId, long now) throws SQLException {
        return session.list(
                SIGN_INS + "where account_id = ? and expires_at > ? order by seen_at desc, created_at desc",
                SignInRows::read, accountId, now);
    }

    /** Does not bring an expired one back. */
    static void extend(Session session, String tokenHash, long expires, long now) throws SQLException {
        session.update(
                "update sign_in set expires_at = ?, seen_at = ? where token_hash = ? and expires_at > ?",
                expires, now, tokenHash, now);
    }

    static void close(Session session, String tokenHash) throws SQLException {
        session.update("delete from sign_in where token_hash = ?", tokenHash);
    }

    static void closeAll(Session session, long accountId) throws SQLException {
        session.update("delete from sign_in where account_id = ?", accountId);
    }

    static void closeOthers(Session session, long accountId, String tokenHash) throws SQLException {
        session.update("delete from sign_in where account_id = ? and token_hash <> ?", accountId, tokenHash);
    }

    static void dropExpired(Session session, long now) throws SQLException {
        session.update("delete from sign_in where expires_at <= ?", now);
    }

    private static SignIn read(ResultSet row) throws SQLException {
        return new SignIn(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(7),
                row.getString(8));
    }
}
