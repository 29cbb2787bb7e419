package org.ecities.views.web;

/**
 * The head of a column.
 *
 * @param id     id of its field
 * @param label  what it is called
 * @param href   the same directory sorted by this column, or the other way round when it is
 * @param sorted {@code ascending}, {@code descending} or {@code none}
 * @param number true for numbers
 */
public record Column(String id, String label, String href, String sorted, boolean number) {}
