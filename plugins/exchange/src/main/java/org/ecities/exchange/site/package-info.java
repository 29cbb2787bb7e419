/**
 * The static copy: what an anonymous reader may see, as HTML files that need no server. Screens of the running wiki are
 * cut to their content, links are made relative, and lists and a search are added.
 */
package org.ecities.exchange.site;
