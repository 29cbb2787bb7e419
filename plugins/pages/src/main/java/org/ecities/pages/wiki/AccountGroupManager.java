package org.ecities.pages.wiki;

import java.security.Principal;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.auth.GroupPrincipal;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.authorize.Group;
import org.apache.wiki.auth.authorize.GroupDatabase;
import org.apache.wiki.auth.authorize.GroupManager;
import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.event.WikiEventListener;

/** Closes the host's group doors: groups are kept with the accounts, and a visit brings its own. */
public final class AccountGroupManager implements GroupManager {

    private static final String ELSEWHERE = "Groups are changed by the administrator, not here";

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public Group getGroup(String name) throws NoSuchPrincipalException {
        throw new NoSuchPrincipalException("Groups are not shown here");
    }

    @Override
    public GroupDatabase getGroupDatabase() throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public Group parseGroup(String name, String members, boolean create) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public void removeGroup(String name) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public void setGroup(Session session, Group group) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public void validateGroup(Context context, Group group) {
        context.getWikiSession().addMessage(ELSEWHERE);
    }

    @Override
    public void checkGroupName(Context context, String name) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public Principal[] getRoles() {
        return new Principal[0];
    }

    @Override
    public Principal findRole(String role) {
        return null;
    }

    @Override
    public boolean isUserInRole(Session session, Principal role) {
        return role instanceof GroupPrincipal && session.hasPrincipal(role);
    }

    @Override
    public void addWikiEventListener(WikiEventListener listener) {
        // Sessions live for one request; keeping them as listeners would only fill memory.
    }

    @Override
    public void removeWikiEventListener(WikiEventListener listener) {
        // See above.
    }

    @Override
    public void actionPerformed(WikiEvent event) {
        // Groups do not follow host events.
    }
}
