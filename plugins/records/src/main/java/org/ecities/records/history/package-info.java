/** What the versions of a page tell of each value of its data sheet. */
package org.ecities.records.history;
