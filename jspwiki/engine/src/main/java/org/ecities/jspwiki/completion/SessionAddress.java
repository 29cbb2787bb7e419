package org.ecities.jspwiki.completion;

import org.apache.wiki.api.core.Session;

/** Where a session's requests come from: {@code Session.getRemoteAddress}, where no implementation overrides it. */
public final class SessionAddress {

    private SessionAddress() {
    }

    /** Null, as the host has it for a session that does not know its address. */
    public static String of(Session session) {
        return null;
    }
}
