package org.ecities.accounts.web;

import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Visit;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditKind;

/**
 * An entry of the audit journal as the screen tells it.
 *
 * @param when    time for people
 * @param iso     time for machines
 * @param actor   login; empty when nobody was signed in
 * @param kind    what was done, in words
 * @param subject whom or what it was done to; may be empty
 * @param address network address; may be empty
 */
public record AuditRow(String when, String iso, String actor, String kind, String subject, String address) {

    static AuditRow of(Visit visit, AuditEntry entry) {
        return new AuditRow(
                Moments.of(visit).minute(entry.at()),
                entry.at().toString(),
                entry.event().actor(),
                words(visit.messages(), entry.event().kind()),
                entry.event().subject(),
                entry.event().address());
    }

    /** A kind for the filter: the value to send and its words. */
    static Map.Entry<String, String> choice(Messages words, AuditKind kind) {
        return Map.entry(kind.name(), words(words, kind));
    }

    private static String words(Messages words, AuditKind kind) {
        return words.text("accounts.audit." + kind);
    }
}
