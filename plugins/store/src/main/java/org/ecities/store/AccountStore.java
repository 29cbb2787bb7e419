package org.ecities.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts, groups and sign-ins. Writes are durable when the method returns. */
public interface AccountStore {

    /** An account by login in any case, also a closed one. */
    Optional<Account> byLogin(String login);

    /** Accounts with a mail address in any case, also closed ones; empty for an empty address. */
    List<Account> byEmail(String email);

    /** An account by identity. */
    Optional<Account> byId(long id);

    /** All accounts in login order. */
    List<Account> all();

    /** Makes an account; {@link StoreException} when the login is taken. */
    Account create(String login, String fullName, String email, String passwordHash);

    /** Replaces the password hash and ends all sign-ins of the account. */
    void changePassword(long id, String passwordHash);

    /** Replaces the password hash and ends all sign-ins of the account but one. */
    void changePassword(long id, String passwordHash, String keptTokenHash);

    /** Replaces what people say of themselves. */
    void setProfile(long id, AccountProfile profile);

    /**
     * Closes an account for good: blanks name, address and password, takes it out of its groups, ends its sign-ins and
     * gives its changes the author {@link Account#pseudonym}. The login is never free again.
     *
     * @return the number of the former contributor
     */
    int leave(long id);

    /** Replaces a hash by another one of the same password, unless it was changed meanwhile; sign-ins go on. */
    void renewHash(long id, String before, String after);

    /** Closes or reopens an account; closing ends its sign-ins. */
    void setClosed(long id, boolean closed);

    /** Names of the groups an account is in, as written. */
    Set<String> groupsOf(long accountId);

    /** Logins of a group's members in order; empty when there is no such group. */
    List<String> members(String group);

    /** Names of all groups that have members. */
    List<String> groups();

    /** True for the name of a group, also of one that has no members any more. */
    boolean groupExists(String group);

    /** Puts an account into a group (made when absent). */
    void addToGroup(String group, long accountId);

    /** Takes an account out of a group. */
    void removeFromGroup(String group, long accountId);

    /** Keeps a new sign-in. */
    void open(SignIn signIn);

    /** A sign-in that has not ended, by token hash. */
    Optional<SignIn> signIn(String tokenHash);

    /** Sign-ins of an account that have not ended, the last used one first. */
    List<SignIn> signInsOf(long accountId);

    /** Ends all sign-ins of an account but one. */
    void closeOthers(long accountId, String keptTokenHash);

    /** Moves the end of a sign-in, which is in use now. */
    void extend(String tokenHash, java.time.Instant expires);

    /** Ends a sign-in. */
    void close(String tokenHash);
}
