package org.ecities.views.web;

/**
 * One value of a facet.
 *
 * @param label    value in the reader's language
 * @param count    how many of the shown records have it
 * @param href     the directory with this value alone; without it when it is selected
 * @param selected true when it is a condition
 */
public record FacetValue(String label, long count, String href, boolean selected) {}
