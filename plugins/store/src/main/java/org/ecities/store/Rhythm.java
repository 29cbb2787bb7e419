package org.ecities.store;

/** How often somebody wants a summary of what there is to do. Mails about near deadlines do not depend on it. */
public enum Rhythm {
    /** Each day on which there is something new. */
    DAILY,
    /** Each Monday on which there is something new. */
    WEEKLY,
    /** Never. */
    NONE
}
