package org.ecities.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.ecities.accounts.DeviceCookie;
import org.ecities.accounts.Origin;
import org.ecities.accounts.SignIns;
import org.ecities.store.Account;

/** Signs somebody in who has shown who they are: a new sign-in in place of the one this browser had, and its cookies. */
public final class Arrival {

    private static final Duration DEVICE_LASTS = Duration.ofDays(180);

    private final SignIns signIns;
    private final DeviceCookie devices;
    private final SignInJournal journal;

    /** Connects the parts. */
    public Arrival(SignIns signIns, DeviceCookie devices, SignInJournal journal) {
        this.signIns = signIns;
        this.devices = devices;
        this.journal = journal;
    }

    /** As {@link #signIn(HttpServletRequest, HttpServletResponse, Account, Origin)}, from where the request comes from. */
    public void signIn(HttpServletRequest request, HttpServletResponse response, Account account) {
        signIn(request, response, account, Origins.of(request));
    }

    /** The token of the new sign-in; the response gets its cookies. */
    String signIn(HttpServletRequest request, HttpServletResponse response, Account account, Origin origin) {
        String token = signIns.open(account, origin);
        journal.signedIn(request, account);
        Cookies.read(request, Cookies.SIGN_IN).ifPresent(signIns::close);
        Cookies.write(request, response, Cookies.SIGN_IN, token, SignIns.LASTS);
        Cookies.write(request, response, Cookies.DEVICE, devices.issue(account.login()), DEVICE_LASTS);
        Cookies.drop(request, response, Cookies.FORM);
        LanguageChoice.keep(request, response, account.language());
        return token;
    }
}
