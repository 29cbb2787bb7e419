package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.spi.LoginModule;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.AuthenticationManager;
import org.apache.wiki.event.WikiEventListener;

/** Closes the host's sign-in doors: signing in is done by the accounts module alone. */
public final class VisitorAuthenticationManager implements AuthenticationManager {

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public boolean isContainerAuthenticated() {
        return false;
    }

    @Override
    public boolean login(HttpServletRequest request) {
        return true;
    }

    @Override
    public boolean login(Session session, HttpServletRequest request, String username, String password) {
        return false;
    }

    @Override
    public void logout(HttpServletRequest request) {
        // Nothing of the host's is signed in.
    }

    @Override
    public boolean allowsCookieAssertions() {
        return false;
    }

    @Override
    public boolean allowsCookieAuthentication() {
        return false;
    }

    @Override
    public Set<Principal> doJAASLogin(
            Class<? extends LoginModule> module, CallbackHandler handler, Map<String, String> options) {
        return Set.of();
    }

    @Override
    public void addWikiEventListener(WikiEventListener listener) {
        // Sessions live for one request; keeping them as listeners would only fill memory.
    }

    @Override
    public void removeWikiEventListener(WikiEventListener listener) {
        // See above.
    }
}
