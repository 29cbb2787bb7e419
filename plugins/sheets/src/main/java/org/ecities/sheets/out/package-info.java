/** Records of a schema written as CSV, XLSX and JSON. */
package org.ecities.sheets.out;
