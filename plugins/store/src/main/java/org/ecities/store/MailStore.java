package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How mail reaches accounts, and which mails went into the outbox. Writes are durable when the method returns. */
public interface MailStore {

    /**
     * That it was looked whether there is something to tell somebody.
     *
     * @param accountId whom
     * @param at        when
     * @param letter    what is told; absent when there is nothing
     * @param news      when the last newsletter in the letter was sent; absent when there is none
     */
    record Told(long accountId, Instant at, Optional<Letter> letter, Optional<Instant> news) {

        /** Without a newsletter. */
        public Told(long accountId, Instant at, Optional<Letter> letter) {
            this(accountId, at, letter, Optional.empty());
        }
    }

    /** How mail reaches an account. */
    MailBox of(long accountId);

    /** The same of all accounts that differ from {@link MailBox#fresh}, by account. */
    Map<Long, MailBox> all();

    /** Sets how often summaries come. */
    void setRhythm(long accountId, Rhythm rhythm);

    /** Says whether the newsletter comes with the summaries. */
    void setNewsletter(long accountId, boolean wanted);

    /** Makes the links in earlier mails void. */
    void renewLinks(long accountId);

    /** Marks the open accounts of an address, in any case: mail to it does not arrive. */
    void undelivered(String email);

    /** Mail to the account arrives again. Another address of the account says so as well. */
    void arrives(long accountId);

    /** Identities of the open accounts to which mail does not arrive. */
    Set<Long> undelivered();

    /** Keeps letters to be sent and that they were told, in one step; a letter whose key is there is not kept. */
    void tell(List<Told> told);

    /** Keeps the letters about a pressing task and that they were told, in one step. */
    void press(long task, List<Letter> letters);
}
