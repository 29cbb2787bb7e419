package org.ecities.jspwiki.completion;

import java.util.HashMap;
import java.util.Map;

/** What listeners attach to one event: {@code WikiEvent.getAttributes}. */
public final class EventAttributes {

    private EventAttributes() {
    }

    /**
     * The event's attributes, or an empty map that is from now on the event's. Most events never get an attribute and
     * so never get a map. Like the rest of an event it belongs to the thread that fires it.
     */
    public static Map<Object, Object> orEmpty(Map<Object, Object> attributes) {
        return attributes == null ? new HashMap<>() : attributes;
    }
}
