/** How values stand in the cells of a sheet, so that they come back as they were. */
package org.ecities.sheets.cells;
