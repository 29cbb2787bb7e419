package org.ecities.accounts;

import java.nio.file.Path;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.AuditLog;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.testing.MovedClock;

/** Accounts in a real store: {@code suwon} with the password {@link #PASSWORD}. */
public final class OpenAccounts implements AutoCloseable {

    public static final String PASSWORD = "correct horse 1";
    private static final String HASH = Passwords.hash(PASSWORD);

    public final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    public final AccountStore accounts;
    public final SignIns signIns;
    public final Account suwon;
    public final DeviceCookie devices = new DeviceCookie("k".repeat(64));
    public final Throttle throttle = new Throttle(devices, clock);
    public final PasswordDoor door;
    public final Store store;
    public final AuditLog audit;

    public OpenAccounts(Path folder) {
        store = SqliteStore.open(folder, clock);
        accounts = store.accounts();
        audit = store.audit();
        signIns = new SignIns(accounts, clock);
        door = new PasswordDoor(signIns, throttle);
        suwon = accounts.create("suwon", "Kim Min-ji", "info@example.org", HASH);
    }

    /** Signs in and gives the token of the cookie. */
    public String signIn() {
        return signIns.open("suwon", PASSWORD).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
