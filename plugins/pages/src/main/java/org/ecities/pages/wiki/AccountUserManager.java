package org.ecities.pages.wiki;

import java.security.Principal;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.UserManager;
import org.apache.wiki.auth.user.UserDatabase;
import org.apache.wiki.auth.user.UserProfile;
import org.apache.wiki.event.WikiEventListener;

/** Shows accounts to the host as profiles; they are changed by the accounts module alone. */
public final class AccountUserManager implements UserManager {

    private AccountUserDatabase database;

    @Override
    public void initialize(Engine engine, Properties properties) {
        database = new AccountUserDatabase(WikiParts.of(engine).store().accounts());
    }

    @Override
    public UserDatabase getUserDatabase() {
        return database;
    }

    @Override
    public UserProfile getUserProfile(Session session) {
        try {
            return database.findByLoginName(session.getLoginPrincipal().getName());
        } catch (NoSuchPrincipalException notSignedIn) {
            return database.newProfile();
        }
    }

    @Override
    public void setUserProfile(Context context, UserProfile profile) throws WikiException {
        throw new WikiException(AccountUserDatabase.ELSEWHERE);
    }

    @Override
    public void startUserProfileCreationWorkflow(Context context, UserProfile profile) throws WikiException {
        throw new WikiException(AccountUserDatabase.ELSEWHERE);
    }

    @Override
    public UserProfile parseProfile(Context context) {
        return database.newProfile();
    }

    @Override
    public void validateProfile(Context context, UserProfile profile) {
        context.getWikiSession().addMessage(AccountUserDatabase.ELSEWHERE);
    }

    @Override
    public Principal[] listWikiNames() {
        return database.getWikiNames();
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
