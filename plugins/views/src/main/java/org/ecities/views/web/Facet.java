package org.ecities.views.web;

import java.util.List;

/**
 * The values of one field among the shown records.
 *
 * @param id     id of the field
 * @param label  what it is called
 * @param values the first values: selected ones, then those with most records
 * @param more   the others
 */
public record Facet(String id, String label, List<FacetValue> values, List<FacetValue> more) {}
