package org.ecities.members;

import org.ecities.store.Invitation;

/**
 * An invitation that was just made or renewed: the only moment at which its link is known.
 *
 * @param invitation what was kept
 * @param path       path and query of its link on this site
 * @param mailed     true when a letter with the link is on its way
 */
public record Invited(Invitation invitation, String path, boolean mailed) {

    /** Address of the screen on which an invitation is taken up. */
    public static final String PATH = "/invitation";

    static String path(String token) {
        return PATH + "?key=" + token;
    }
}
