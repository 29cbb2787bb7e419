package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a value that stands outside the text of its page.
 *
 * @param pageId  identity of the page
 * @param field   id of the field
 * @param version its version, from 1, without gaps
 * @param value   the value; absent when this version is a deletion or was purged
 * @param readers who may read it, as it was kept
 * @param consent what the person it is about agreed to
 * @param author  login of the author
 * @param at      when it was kept
 * @param change  number in the change feed
 * @param digest  salted digest of the value, hex SHA-256; stays when the value is purged
 * @param deleted true for a deletion
 */
public record PrivateValue(
        long pageId,
        String field,
        int version,
        Optional<String> value,
        String readers,
        Optional<Consent> consent,
        String author,
        Instant at,
        long change,
        String digest,
        boolean deleted) {

    /** True when the consent has come to its end. */
    public boolean expired(Instant now) {
        return consent.flatMap(Consent::expires).filter(end -> !now.isBefore(end)).isPresent();
    }

    /** The same without what it says. */
    public PrivateValue withoutValue() {
        return new PrivateValue(
                pageId, field, version, Optional.empty(), readers, consent, author, at, change, digest, deleted);
    }

    /** Keeps the value out of logs. */
    @Override
    public String toString() {
        return "PrivateValue[page " + pageId + " " + field + " version " + version + "]";
    }
}
