/** Sign-in over HTTP: the filter every request passes, the sign-in and sign-out actions. */
package org.ecities.accounts.web;
