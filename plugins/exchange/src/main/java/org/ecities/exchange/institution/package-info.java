/** Everything of one institution in one archive: for an institution that leaves, and for its own keeping. */
package org.ecities.exchange.institution;
