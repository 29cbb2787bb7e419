/**
 * The tag {@code View}: records of one filter as a table, cards, a list, a map, a chart, side by side or by topic. Each
 * kind makes a {@link org.ecities.views.view.ShownView}, which knows its HTML and its CSV.
 */
package org.ecities.views.view;
