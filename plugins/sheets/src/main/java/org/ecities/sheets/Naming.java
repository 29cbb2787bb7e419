package org.ecities.sheets;

import java.util.Collection;

/** Chooses the page names of a sheet. The same rows get the same names in whatever order they come. */
@FunctionalInterface
public interface Naming {

    /** Names for all rows of a sheet; a page that already carries a row's identifier keeps its name. */
    ChosenNames choose(Collection<RowIdentity> rows);
}
