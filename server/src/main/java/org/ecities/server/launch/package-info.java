/**
 * The outside of the one runnable file: unpacks the libraries and the web part once and starts
 * {@code org.ecities.server.Main} on them. Needs nothing but the JDK, since it runs before any library is there.
 */
package org.ecities.server.launch;
