/** Sheets that come back: which row is which page, what each one changes, and writing it as one import. */
package org.ecities.sheets.in;
