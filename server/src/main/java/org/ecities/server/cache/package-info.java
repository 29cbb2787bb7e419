/**
 * The page cache: whole answers to readers who are not signed in, kept in front of the wiki engine and dropped by
 * the change feed.
 */
package org.ecities.server.cache;
