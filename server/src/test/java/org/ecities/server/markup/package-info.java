/** JSPWiki markup: every page of the corpus is rendered by the engine as it is shipped and by our whole door. */
package org.ecities.server.markup;
