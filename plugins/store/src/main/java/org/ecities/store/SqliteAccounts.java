package org.ecities.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts and what hangs on them. */
final class SqliteAccounts implements AccountStore {

    private final Readers readers;
    private final WriterQueue writer;
    private final HeadCache heads;
    private final Clock clock;

    SqliteAccounts(Readers readers, WriterQueue writer, HeadCache heads, Clock clock) {
        this.heads = heads;
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        String folded = PageNames.folded(login);
        return readers.read(session -> AccountRows.byFolded(session, folded));
    }

    @Override
    public List<Account> byEmail(String email) {
        return readers.read(session -> AccountRows.byEmail(session, email));
    }

    @Override
    public Optional<Account> byId(long id) {
        return readers.read(session -> AccountRows.byId(session, id));
    }

    @Override
    public List<Account> all() {
        return readers.read(AccountRows::all);
    }

    @Override
    public Account create(String login, String fullName, String email, String passwordHash) {
        for (String text : List.of(login, fullName, email, passwordHash)) {
            Storable.checked(text, "the account " + login.replace('\0', '?'));
        }
        String shown = PageNames.shown(login);
        Instant now = Times.now(clock);
        return writer.write(session -> {
            if (AccountRows.byFolded(session, PageNames.folded(shown)).isPresent() || AccountRows.purged(session, shown)) {
                throw new StoreException("the login " + shown + " is taken");
            }
            return AccountRows.add(session, new Account(0, shown, fullName, email, passwordHash, now, false, "", "", 0, Optional.empty()));
        });
    }

    @Override
    public void changePassword(long id, String passwordHash) {
        Storable.checked(passwordHash, "a password hash");
        write(session -> {
            AccountRows.setPassword(session, present(session, id), passwordHash);
            SignInRows.closeAll(session, id);
        });
    }

    @Override
    public void changePassword(long id, String passwordHash, String keptTokenHash) {
        Storable.checked(passwordHash, "a password hash");
        write(session -> {
            AccountRows.setPassword(session, present(session, id), passwordHash);
            SignInRows.closeOthers(session, id, keptTokenHash);
        });
    }

    @Override
    public void setProfile(long id, AccountProfile profile) {
        for (String text : List.of(profile.fullName(), profile.email(), profile.language(), profile.zone())) {
            Storable.checked(text, "the profile of account " + id);
        }
        write(session -> {
            Account account = present(session, id);
            AccountRows.setProfile(session, account, profile);
            if (!account.email().equalsIgnoreCase(profile.email())) {
                session.update("update mail_box set undelivered_at = null where account_id = ?", id);
            }
        });
    }

    @Override
    public int leave(long id) {
        int number = writer.write(session -> Leaving.leave(session, present(session, id)));
        heads.forgetAll();
        return number;
    }

    @Override
    public void renewHash(long id, String before, String after) {
        Storable.checked(after, "a password hash");
        write(session -> AccountRows.renewHash(session, id, before, after));
    }

    @Override
    public void setClosed(long id, boolean closed) {
        write(session -> {
            AccountRows.setClosed(session, present(session, id), closed);
            if (closed) {
                SignInRows.closeAll(session, id);
                TaskRows.release(session, id);
            }
        });
    }

    @Override
    public Set<String> groupsOf(long accountId) {
        return Set.copyOf(readers.read(session -> GroupRows.of(session, accountId)));
    }

    @Override
    public List<String> members(String group) {
        return readers.read(session -> GroupRows.members(session, PageNames.folded(group)));
    }

    @Override
    public List<String> groups() {
        return readers.read(GroupRows::all);
    }

    @Override
    public boolean groupExists(String group) {
        return readers.read(session -> GroupRows.exists(session, PageNames.folded(group)));
    }

    @Override
    public void addToGroup(String group, long accountId) {
        Storable.checked(group, "the name of a group");
        write(session -> GroupRows.add(session, PageNames.shown(group), present(session, accountId)));
    }

    @Override
    public void removeFromGroup(String group, long accountId) {
        write(session -> GroupRows.remove(session, PageNames.folded(group), accountId));
    }

    @Override
    public void open(SignIn signIn) {
        long now = clock.millis();
        write(session -> {
            SignInRows.dropExpired(session, now);
            if (present(session, signIn.accountId()).closed()) {
                throw new StoreException("account " + signIn.accountId() + " is closed");
            }
            SignInRows.add(session, signIn);
        });
    }

    @Override
    public Optional<SignIn> signIn(String tokenHash) {
        long now = clock.millis();
        return readers.read(session -> SignInRows.open(session, tokenHash, now));
    }

    @Override
    public List<SignIn> signInsOf(long accountId) {
        long now = clock.millis();
        return readers.read(session -> SignInRows.of(session, accountId, now));
    }

    @Override
    public void closeOthers(long accountId, String keptTokenHash) {
        write(session -> SignInRows.closeOthers(session, accountId, keptTokenHash));
    }

    @Override
    public void extend(String tokenHash, Instant expires) {
        long now = clock.millis();
        write(session -> SignInRows.extend(session, tokenHash, expires.toEpochMilli(), now));
    }

    @Override
    public void close(String tokenHash) {
        write(session -> SignInRows.close(session, tokenHash));
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

    private static Account present(Session session, long id) throws SQLException {
        return AccountRows.byId(session, id).orElseThrow(() -> new StoreException("there is no account " + id));
    }
}
