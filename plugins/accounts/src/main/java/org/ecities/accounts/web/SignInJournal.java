package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.web.LogPace;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;

/**
 * Tells the audit journal of sign-ins. Of a login that nobody has nothing is written but the fact: now and then
 * people type their password there.
 */
public final class SignInJournal {

    private static final Logger LOG = LogManager.getLogger(SignInJournal.class);

    private final LogPace pace = new LogPace(System::nanoTime);
    private final AuditLog audit;
    private final AccountStore accounts;

    /** Connects the parts. */
    public SignInJournal(AuditLog audit, AccountStore accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void signedIn(HttpServletRequest request, Account account) {
        audit.write(new AuditEvent(account.login(), AuditKind.SIGNED_IN, "", request.getRemoteAddr()));
    }

    void failed(HttpServletRequest request, String typed) {
        audit.write(new AuditEvent("", AuditKind.SIGN_IN_FAILED, known(typed), request.getRemoteAddr()));
    }

    /**
     * A try that came too early or to a full queue. There may be hundreds a second, so that they are told in the log
     * and not one by one.
     */
    void notLookedAt(HttpServletRequest request) {
        pace.line().ifPresent(times -> LOG.warn(
                "too many sign-ins: {} passwords not looked at since the last line, the latest from {}",
                times, request.getRemoteAddr()));
    }

    void signedOut(HttpServletRequest request, Asker asker) {
        audit.write(new AuditEvent(asker.login(), AuditKind.SIGNED_OUT, "", request.getRemoteAddr()));
    }

    void ended(HttpServletRequest request, Asker asker) {
        audit.write(new AuditEvent(asker.login(), AuditKind.SIGN_INS_ENDED, "", request.getRemoteAddr()));
    }

    private String known(String typed) {
        return accounts.byLogin(typed.strip()).map(Account::login).orElse("");
    }
}
