/** Notices: what people should do next, and mails, which wait in the outbox of the store until a mail server takes them. */
package org.ecities.notices;
