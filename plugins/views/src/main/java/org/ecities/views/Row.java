package org.ecities.views;

import java.util.List;

/**
 * One record of a directory, ready to show.
 *
 * @param title title of its page
 * @param href  address of its page
 * @param cells cells in the order of the columns
 */
public record Row(String title, String href, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }
}
