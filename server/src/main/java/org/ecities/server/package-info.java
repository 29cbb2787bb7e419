/**
 * The runnable product: {@link org.ecities.server.Main} takes the command line, {@code house} builds the modules in
 * order, {@code web} is the embedded Jetty, {@code host} the JSPWiki engine in it, {@code seed} the pages a fresh
 * wiki starts with.
 */
package org.ecities.server;
