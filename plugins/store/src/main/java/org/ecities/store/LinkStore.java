package org.ecities.store;

import java.util.Optional;

/** Links that let somebody in once, and the site's own secrets. Writes are durable when the method returns. */
public interface LinkStore {

    /** Keeps a link; earlier ones of the same account and purpose end. */
    void keep(AccountLink link);

    /** A link that has neither been used nor ended. */
    Optional<AccountLink> find(String tokenHash);

    /** Uses a link: of several that try at once, one alone gets it. */
    Optional<AccountLink> use(String tokenHash);

    /** The secret of a name; the candidate becomes it when there is none yet. */
    String secret(String name, String candidate);
}
