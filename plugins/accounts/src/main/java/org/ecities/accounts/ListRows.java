package org.ecities.accounts;

import java.util.List;

/** How many rows people may choose for one screen of a list. */
public final class ListRows {

    /** What can be chosen. */
    public static final List<Integer> CHOICES = List.of(20, 50, 100);

    /** Nothing was chosen: each list has its own number. */
    public static final int NONE = 0;

    private ListRows() {}

    /** The choice that was typed; {@link #NONE} when it is not one of {@link #CHOICES}. */
    public static int chosen(String typed) {
        return CHOICES.stream().filter(rows -> typed.equals(rows.toString())).findFirst().orElse(NONE);
    }
}
