package org.ecities.server.guard;

/**
 * How often something may happen.
 *
 * @param perSecond sustained rate; 0 for no limit
 * @param burst     how much may come at once
 */
public record Rate(int perSecond, int burst) {

    /** True when there is a limit. */
    public boolean limited() {
        return perSecond > 0;
    }
}
