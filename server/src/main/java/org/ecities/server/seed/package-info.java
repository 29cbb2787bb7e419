/** The pages and the account a fresh wiki starts with. */
package org.ecities.server.seed;
