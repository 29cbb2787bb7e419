/**
 * Pages out of the wiki and into it. The folder form is the one in which JSPWiki keeps pages and attachments as files
 * with their versions, so that a wiki can come from there and can go there.
 */
package org.ecities.exchange;
