/** Files of rows and cells: CSV and XLSX, written and read. */
package org.ecities.sheets.files;
