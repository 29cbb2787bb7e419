package org.ecities.server.setup;

import java.util.List;

/**
 * One field of the set-up page; read by its template.
 *
 * @param key     name in the form, that of the setting
 * @param id      identity in the page
 * @param kind    {@code text}, {@code select}, {@code password} or {@code languages}
 * @param label   what people read
 * @param hint    what helps to fill it in; may be empty
 * @param value   what it holds; never a password
 * @param options choices of a list
 * @param fixed   why it cannot be changed here; empty when it can
 * @param problem what is wrong with what was typed; empty when nothing is
 */
public record SetupField(
        String key,
        String id,
        String kind,
        String label,
        String hint,
        String value,
        List<Option> options,
        String fixed,
        String problem) {

    /** Copies the list. */
    public SetupField {
        options = List.copyOf(options);
    }

    /**
     * One choice.
     *
     * @param value  what the form sends
     * @param label  what people read
     * @param ticked true for a further language that is offered
     */
    public record Option(String value, String label, boolean ticked) {}

    /** Leaves the value out of logs. */
    @Override
    public String toString() {
        return "SetupField[" + key + "]";
    }
}
