/** Sheets out of and into a running server. */
package org.ecities.server.sheets;
