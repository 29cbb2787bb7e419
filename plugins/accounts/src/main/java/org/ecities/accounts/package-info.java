/** Accounts: passwords, sign-ins and the tokens that forms carry. {@code web} brings them to HTTP. */
package org.ecities.accounts;
