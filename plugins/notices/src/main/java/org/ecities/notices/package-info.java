/** Notices: mails wait in the outbox of the store until a mail server takes them. */
package org.ecities.notices;
