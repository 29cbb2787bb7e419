package org.ecities.pages;

/**
 * One {@code [{Name body}]} in a page text.
 *
 * @param name      the tag's name as written
 * @param start     index of the opening bracket
 * @param end       index after the closing bracket
 * @param bodyStart index of the body, after the name and the blanks behind it
 * @param bodyEnd   index of the closing brace
 */
public record TagSpan(String name, int start, int end, int bodyStart, int bodyEnd) {

    /** The raw text between name and closing brace. */
    public String body(String text) {
        return text.substring(bodyStart, bodyEnd);
    }
}
