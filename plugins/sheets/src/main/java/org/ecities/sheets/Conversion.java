package org.ecities.sheets;

import java.util.List;

/** Turns the cells of a field into its value. One small class for each kind. */
public interface Conversion {

    /** Reads the cells, which are without blanks around them and may be empty. */
    Converted convert(List<String> cells);
}
