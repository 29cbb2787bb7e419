package org.ecities.views.view;

import java.util.List;

/**
 * A view as rows and columns: what is shown as a table and given as CSV.
 *
 * @param heads the columns
 * @param rows  cells in the order of the columns; the first one names its row
 * @param foot  rows under the others, that a CSV leaves out
 * @param total how many rows there would be without a limit
 */
record ViewTable(List<Head> heads, List<List<ViewCell>> rows, List<List<ViewCell>> foot, long total) {

    ViewTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        foot = foot.stream().map(List::copyOf).toList();
    }

    static ViewTable of(List<Head> heads, List<List<ViewCell>> rows) {
        return new ViewTable(heads, rows, List.of(), rows.size());
    }

    /**
     * A column.
     *
     * @param label  what it is called
     * @param href   address of what it is about; empty for none
     * @param sort   by what the view is sorted for it; empty for nothing
     * @param number true when it holds numbers
     * @param coverage what the coverage of its cells is called in a CSV; empty when they have none
     */
    record Head(String label, String href, String sort, boolean number, String coverage) {

        static Head of(String label) {
            return new Head(label, "", "", false, "");
        }
    }
}
