/** Odd but rightful data through every door, and data folders that cannot be served. */
package org.ecities.server.odd;
