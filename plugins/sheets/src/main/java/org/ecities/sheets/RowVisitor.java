package org.ecities.sheets;

/** Takes the rows of a sheet as they are read. */
interface RowVisitor {

    /** A row that can be read. */
    void row(SheetRow row);

    /** A row that cannot be read. */
    void rejected(RowRejection rejection);
}
