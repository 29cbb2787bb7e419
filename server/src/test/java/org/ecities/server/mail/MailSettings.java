package org.ecities.server.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of a server that sends its mail to a test server on this machine. */
public final class MailSettings {

    private MailSettings() {}

    /**
     * Writes them into a data folder, before the server starts on it.
     *
     * @param address where people find the wiki, as links in mails say it
     * @param port    of the mail server
     */
    public static void write(Path data, String address, int port) throws IOException {
        Files.writeString(data.resolve("ecities.properties"), """
                ecities.address = %s
                ecities.mail.host = 127.0.0.1
                ecities.mail.port = %d
                ecities.mail.tls = none
                ecities.mail.from = wiki@wiki.example
                ecities.backup.hour = off
                """.formatted(address, port));
    }
}
