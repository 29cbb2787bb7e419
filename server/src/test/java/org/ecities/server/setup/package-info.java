/** The set-up page. */
package org.ecities.server.setup;
