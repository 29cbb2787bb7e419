/** Mails from the running program to a real mail server. */
package org.ecities.server.mail;
