/** Serving: opens the house, starts the web server, and stops both in order. */
package org.ecities.server.serve;
