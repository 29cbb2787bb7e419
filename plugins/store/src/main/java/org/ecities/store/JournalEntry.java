package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a journal as it is kept.
 *
 * @param journal  name of the journal
 * @param sequence its place, from 1, without gaps
 * @param kind     what happened
 * @param author   login of the author; a pseudonym when the author has left for good
 * @param at       time of the change set
 * @param change   number in the change feed
 * @param payload  what was kept of it; absent when it was purged
 * @param digest   salted digest of the payload, hex SHA-256; stays when the payload goes
 * @param hash     hash of the chain up to and with this entry, hex SHA-256
 */
public record JournalEntry(
        String journal,
        long sequence,
        String kind,
        String author,
        Instant at,
        long change,
        Optional<String> payload,
        String digest,
        String hash) {}
