/** Exports and imports on the web. */
package org.ecities.sheets.web;
