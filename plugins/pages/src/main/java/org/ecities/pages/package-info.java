/**
 * The one kit through which everybody touches the wiki: reading and committing pages with rights and
 * merge, finding tags in page text, and the escaping writer. Plain Java; {@code wiki} adapts it to JSPWiki
 * and {@code web} to HTTP.
 */
package org.ecities.pages;
