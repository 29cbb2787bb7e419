package org.ecities.store;

import java.util.Optional;
import java.util.OptionalLong;

/** Wishes to join the network. Writes are durable when the method returns. */
public interface ApplicationStore {

    /** Keeps an application and gives it its identity; absent while one of the same institution is open. */
    Optional<Application> add(Application application);

    /** An application by identity. */
    Optional<Application> byId(long id);

    /** How many are open. */
    int open();

    /**
     * Decides an open application; name and mail address of the person go.
     *
     * @param pageId page of the institution that was admitted; empty when it was declined
     * @return false when somebody decided before
     */
    boolean decide(long id, Application.State state, String by, String reason, OptionalLong pageId);
}
