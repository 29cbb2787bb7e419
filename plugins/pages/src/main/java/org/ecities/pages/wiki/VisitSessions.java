package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.apache.wiki.WikiSession;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.spi.SessionSPI;
import org.apache.wiki.auth.GroupPrincipal;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.event.WikiSecurityEvent;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Visit;

/** Host sessions that live for one request and say what the request's {@link Visit} says. */
public final class VisitSessions implements SessionSPI {

    @Override
    public void remove(Engine engine, HttpServletRequest request) {
        // Nothing outlives the request.
    }

    @Override
    public Session find(Engine engine, HttpServletRequest request) {
        Asker asker = request == null ? WikiParts.of(engine).reader().asker() : Visit.of(request).asker();
        Session session = WikiSession.guestSession(engine);
        if (asker.signedIn()) {
            signIn(engine, (WikiSession) session, asker);
        }
        return session;
    }

    @Override
    public Session guest(Engine engine) {
        return WikiSession.guestSession(engine);
    }

    private static void signIn(Engine engine, WikiSession session, Asker asker) {
        Principal login = new WikiPrincipal(asker.login(), WikiPrincipal.LOGIN_NAME);
        session.actionPerformed(
                new WikiSecurityEvent(engine, WikiSecurityEvent.LOGIN_AUTHENTICATED, login, session));
        asker.groups().forEach(group -> session.getSubject().getPrincipals().add(new GroupPrincipal(group)));
    }
}
