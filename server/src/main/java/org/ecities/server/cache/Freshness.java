package org.ecities.server.cache;

import java.time.Instant;
import org.ecities.pages.web.PlainView;

/** Says how far the wiki is: an answer made at one number is right until the number changes. */
public interface Freshness {

    /** Number of the last change. */
    long now();

    /** True when index and caches have passed the last change; only then is an answer made of one state. */
    boolean settled();

    /**
     * Number of the last change that could show in a plain view; the last change of all while that is not known.
     */
    long now(PlainView view);

    /** Until when an answer of now holds if nothing changes: the end of the next consent to show a value. */
    Instant until();
}
