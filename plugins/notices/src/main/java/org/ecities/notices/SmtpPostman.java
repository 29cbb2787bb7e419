package org.ecities.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.ecities.store.Letter;

/** Sends by SMTP, one connection for each letter: there are few. */
public final class SmtpPostman implements Postman {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MailServer server;
    private final Clock clock;
    private final Session session;

    /** Sends by this server, with patience. */
    public SmtpPostman(MailServer server, Clock clock) {
        this(server, clock, PATIENCE);
    }

    /**
     * Sends by this server.
     *
     * @param patience how long the server may take for each step
     */
    public SmtpPostman(MailServer server, Clock clock, Duration patience) {
        this.server = server;
        this.clock = clock;
        this.session = Session.getInstance(properties(server, String.valueOf(patience.toMillis())));
    }

    private static Properties properties(MailServer server, String milliseconds) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean later = server.tls() == MailServer.Tls.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(later));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(later));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls() == MailServer.Tls.TLS));
        return properties;
    }

    @Override
    public void deliver(Letter letter) {
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(letter);
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw new UndeliveredException(
                    refused, refused instanceof SendFailedException || refused instanceof AddressException);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        if (!letter.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.stopLink().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stopLink() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }
}
