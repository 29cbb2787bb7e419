/** What goes out of the wiki: the static copy, and everything of one institution. */
package org.ecities.server.copy;
