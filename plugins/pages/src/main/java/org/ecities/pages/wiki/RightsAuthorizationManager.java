package org.ecities.pages.wiki;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Permission;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.AuthorizationManager;
import org.apache.wiki.auth.Authorizer;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.authorize.GroupManager;
import org.apache.wiki.auth.permissions.PagePermission;
import org.apache.wiki.event.WikiEventListener;
import org.ecities.pages.Asker;
import org.ecities.pages.Right;

/** Answers the host's permission checks with the rights function; there is no policy file. */
public final class RightsAuthorizationManager implements AuthorizationManager {

    private Engine engine;
    private WikiParts parts;

    @Override
    public void initialize(Engine engine, Properties properties) {
        this.engine = engine;
        this.parts = WikiParts.of(engine);
    }

    @Override
    public boolean checkPermission(Session session, Permission permission) {
        if (session == null || permission == null) {
            return false;
        }
        parts.reader().alone();
        Asker asker = SessionAsker.of(session);
        if (permission instanceof PagePermission page) {
            return Arrays.stream(page.getActions().split(","))
                    .allMatch(action -> mayAll(asker, action, page.getPage()));
        }
        return asker.admin();
    }

    private boolean mayAll(Asker asker, String action, String page) {
        int file = page.indexOf('/');
        return parts.pages().may(asker, right(action), file < 0 ? page : page.substring(0, file));
    }

    private static Right right(String action) {
        return switch (action.strip().toLowerCase(Locale.ROOT)) {
            case PagePermission.VIEW_ACTION -> Right.VIEW;
            case PagePermission.COMMENT_ACTION -> Right.COMMENT;
            case PagePermission.DELETE_ACTION -> Right.DELETE;
            case PagePermission.RENAME_ACTION -> Right.RENAME;
            default -> Right.EDIT;
        };
    }

    @Override
    public Authorizer getAuthorizer() {
        return engine.getManager(GroupManager.class);
    }

    @Override
    public boolean hasRoleOrPrincipal(Session session, Principal principal) {
        return session != null && principal != null && session.hasPrincipal(principal);
    }

    @Override
    public boolean hasAccess(Context context, HttpServletResponse response, boolean redirect) {
        return checkPermission(context.getWikiSession(), context.requiredPermission());
    }

    @Override
    public boolean allowedByLocalPolicy(Principal[] principals, Permission permission) {
        return false;
    }

    @Override
    public boolean checkStaticPermission(Session session, Permission permission) {
        return checkPermission(session, permission);
    }

    @Override
    public Principal resolvePrincipal(String name) {
        return new WikiPrincipal(name);
    }

    @Override
    public void addWikiEventListener(WikiEventListener listener) {
        // Nothing is fired: a check is not an event.
    }

    @Override
    public void removeWikiEventListener(WikiEventListener listener) {
        // See above.
    }
}
