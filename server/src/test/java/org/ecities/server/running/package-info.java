/** The whole server in the test's own process, and visitors to it. */
package org.ecities.server.running;
