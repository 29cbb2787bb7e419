package org.ecities.pages.wiki;

import java.security.Principal;
import java.util.Properties;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.auth.NoSuchPrincipalException;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.user.AbstractUserDatabase;
import org.apache.wiki.auth.user.UserProfile;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;

/** A read-only look at the accounts: login name and nothing that the host could leak. */
final class AccountUserDatabase extends AbstractUserDatabase {

    static final String ELSEWHERE = "Accounts are changed by the secretariat, not here";

    private final AccountStore accounts;

    AccountUserDatabase(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public void initialize(Engine engine, Properties properties) {
        // The constructor had all it needs.
    }

    @Override
    public UserProfile findByLoginName(String login) throws NoSuchPrincipalException {
        return accounts.byLogin(login)
                .filter(account -> !account.closed())
                .map(this::profile)
                .orElseThrow(() -> new NoSuchPrincipalException("No account " + login));
    }

    @Override
    public UserProfile findByEmail(String email) throws NoSuchPrincipalException {
        throw new NoSuchPrincipalException("Accounts are not found by address");
    }

    @Override
    public UserProfile findByFullName(String name) throws NoSuchPrincipalException {
        throw new NoSuchPrincipalException("Accounts are not found by full name");
    }

    @Override
    public UserProfile findByUid(String uid) throws NoSuchPrincipalException {
        return findByLoginName(uid);
    }

    @Override
    public UserProfile findByWikiName(String name) throws NoSuchPrincipalException {
        return findByLoginName(name);
    }

    @Override
    public Principal[] getPrincipals(String login) throws NoSuchPrincipalException {
        UserProfile profile = findByLoginName(login);
        return new Principal[] {new WikiPrincipal(profile.getLoginName(), WikiPrincipal.LOGIN_NAME)};
    }

    @Override
    public Principal[] getWikiNames() {
        return new Principal[0];
    }

    @Override
    public void save(UserProfile profile) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public void deleteByLoginName(String login) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public void rename(String login, String newName) throws WikiSecurityException {
        throw new WikiSecurityException(ELSEWHERE);
    }

    @Override
    public boolean validatePassword(String login, String password) {
        return false;
    }

    private UserProfile profile(Account account) {
        UserProfile profile = newProfile();
        profile.setLoginName(account.login());
        profile.setUid(account.login());
        return profile;
    }
}
