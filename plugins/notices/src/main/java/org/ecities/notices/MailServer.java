package org.ecities.notices;

/**
 * The mail server that takes our mails.
 *
 * @param host     its name
 * @param port     its port
 * @param user     name to sign in with; empty for none
 * @param password its password
 * @param from     address of the sender
 * @param tls      how the connection is secured
 */
public record MailServer(String host, int port, String user, String password, String from, Tls tls) {

    /** How the connection to a mail server is secured. */
    public enum Tls {
        /** Plain at first, then secured; refused where the server cannot. */
        STARTTLS,
        /** Secured from the first byte. */
        TLS,
        /** Not at all; for a server on the same machine. */
        NONE
    }

    /** Leaves the password out of logs. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
