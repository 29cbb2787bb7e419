package org.ecities.store;

import java.util.List;

/** The list of changes of rights; it only grows. */
public interface RightsLog {

    /** Adds a change. */
    void add(RightsChange change);

    /** The newest changes first. */
    List<RightsChange> newest(int limit);
}
