package org.ecities.server.cache;

/** Says how far the wiki is: an answer made at one number is right until the number changes. */
public interface Freshness {

    /** Number of the last change. */
    long now();

    /** True when index and caches have passed the last change; only then is an answer made of one state. */
    boolean settled();

    /**
     * Number of the last change that could show in a plain view of a page; the last change of all while that is not
     * known.
     */
    long now(String page);
}
