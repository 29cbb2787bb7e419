/** The real cities of the region in a running wiki, checked against the file they come from. */
package org.ecities.server.cities;
