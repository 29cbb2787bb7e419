package org.ecities.store;

import java.time.Instant;

/**
 * A mail on its way out.
 *
 * @param id      identity; 0 before it is kept
 * @param key     what it is about; a second letter of one key is not kept
 * @param purpose kind of letter
 * @param to      one mail address
 * @param subject one line
 * @param text    plain text
 * @param tries   how often it was tried
 * @param ends    when it is of no use any more
 * @param stopLink address of the page where such mails are ended; empty where somebody asked for the mail
 * @param replyTo mail address that an answer goes to; empty for that of the site
 */
public record Letter(
        long id,
        String key,
        String purpose,
        String to,
        String subject,
        String text,
        int tries,
        Instant ends,
        String stopLink,
        String replyTo) {

    /** A letter of the site itself. */
    public Letter(
            long id, String key, String purpose, String to, String subject, String text, int tries, Instant ends,
            String stopLink) {
        this(id, key, purpose, to, subject, text, tries, ends, stopLink, "");
    }

    /** A letter that somebody asked for. */
    public Letter(
            long id, String key, String purpose, String to, String subject, String text, int tries, Instant ends) {
        this(id, key, purpose, to, subject, text, tries, ends, "", "");
    }

    /**
     * Refuses what could end a line of a mail's head.
     *
     * @throws StoreException when an address, subject or link holds a control character
     */
    public Letter {
        for (String line : new String[] {to, subject, key, stopLink, replyTo}) {
            if (line.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
                throw new StoreException("a letter of purpose " + purpose + " has a control character in its head");
            }
        }
    }

    /** Leaves address and text out of logs. */
    @Override
    public String toString() {
        return "Letter[" + id + " " + purpose + "]";
    }
}
