/** Comments under pages: who may read, say, take away and put back what. */
package org.ecities.pages.talk;
