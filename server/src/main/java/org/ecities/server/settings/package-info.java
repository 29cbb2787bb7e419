/** What an operator can set: command line, environment and {@code ecities.properties}. */
package org.ecities.server.settings;
