package org.ecities.pages.wiki;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.GroupPrincipal;
import org.ecities.pages.Asker;

/** Tells who a host session belongs to. */
final class SessionAsker {

    private SessionAsker() {}

    static Asker of(Session session) {
        if (session == null || !session.isAuthenticated()) {
            return Asker.anonymous();
        }
        Set<String> groups = session.getSubject().getPrincipals(GroupPrincipal.class).stream()
                .map(GroupPrincipal::getName)
                .collect(Collectors.toSet());
        return new Asker(session.getLoginPrincipal().getName(), session.getUserPrincipal().getName(), groups);
    }
}
