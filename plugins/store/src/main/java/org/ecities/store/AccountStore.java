package org.ecities.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts, groups and sign-ins. Writes are durable when the method returns. */
public interface AccountStore {

    /** An account by login in any case, also a closed one. */
    Optional<Account> byLogin(String login);

    /** An account by identity. */
    Optional<Account> byId(long id);

    /** All accounts in login order. */
    List<Account> all();

    /** Makes an account; {@link StoreException} when the login is taken. */
    Account create(String login, String fullName, String email, String passwordHash);

    /** Replaces the password hash and ends all sign-ins of the account. */
    void changePassword(long id, String passwordHash);

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

    /** Puts an account into a group (made when absent). */
    void addToGroup(String group, long accountId);

    /** Takes an account out of a group. */
    void removeFromGroup(String group, long accountId);

    /** Keeps a new sign-in. */
    void open(SignIn signIn);

    /** A sign-in that has not ended, by token hash. */
    Optional<SignIn> signIn(String tokenHash);

    /** Moves the end of a sign-in. */
    void extend(String tokenHash, java.time.Instant expires);

    /** Ends a sign-in. */
    void close(String tokenHash);
}
