package org.ecities.members.web;

/**
 * One choice of a list.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Option(String value, String label) {

    /** For JSPs. */
    public String getValue() {
        return value;
    }

    /** For JSPs. */
    public String getLabel() {
        return label;
    }
}
