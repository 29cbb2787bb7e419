package org.ecities.search.web;

/**
 * A kind of page among what was found.
 *
 * @param label    name of the schema for people
 * @param pages    how many were found
 * @param href     the same search for this kind alone; for all kinds when it is selected
 * @param selected true when only this kind is shown
 */
public record SearchKind(String label, long pages, String href, boolean selected) {}
