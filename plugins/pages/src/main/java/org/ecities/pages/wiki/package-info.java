/**
 * The kit inside JSPWiki: the host's managers, providers and session mapped to pages, rights and accounts of
 * ours, so that none of its doors bypasses them. Named in {@code ini/classmappings.xml} and in the host's
 * properties; nobody else calls these classes.
 */
package org.ecities.pages.wiki;
