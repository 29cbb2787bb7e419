/**
 * Spreadsheets in: a CSV file becomes validated records on pages. A {@linkplain org.ecities.sheets.Mapping
 * mapping} says which column is which field, {@link org.ecities.sheets.SheetImport} brings the rows in and
 * {@link org.ecities.sheets.BatchRevert} takes them out again. What is special to a subject (names of pages,
 * their prose) comes through {@link org.ecities.sheets.Naming} and {@link org.ecities.sheets.PageTexts}.
 */
package org.ecities.sheets;
