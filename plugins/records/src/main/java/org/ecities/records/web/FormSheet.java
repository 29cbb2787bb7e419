package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.records.EntryDoor;
import org.ecities.records.KeptConsent;
import org.ecities.records.PageRecord;
import org.ecities.records.Schema;
import org.ecities.records.Violation;

/**
 * Everything a form shows.
 *
 * @param pageName    the page
 * @param schema      schema of the record
 * @param baseVersion version the author starts from; 0 for a new page
 * @param base        record of that version
 * @param params      what was typed; empty for a form that is shown for the first time
 * @param violations  what was refused
 * @param refusal     why the page as a whole was refused
 * @param token       form token
 * @param messages    the reader's words
 * @param versions    version of each private field from which the author starts, 0 for none
 * @param consents    consent of each private field that has one
 * @param confirms    true when saving says that all of it is right
 * @param entry       for whom it may be entered; absent where nobody enters for anybody
 */
public record FormSheet(
        String pageName,
        Schema schema,
        int baseVersion,
        PageRecord base,
        Map<String, String[]> params,
        List<Violation> violations,
        Optional<String> refusal,
        String token,
        Messages messages,
        Map<String, Integer> versions,
        Map<String, KeptConsent> consents,
        boolean confirms,
        Optional<EntryDoor.Section> entry) {

    /** A form without private fields. */
    public FormSheet(
            String pageName,
            Schema schema,
            int baseVersion,
            PageRecord base,
            Map<String, String[]> params,
            List<Violation> violations,
            Optional<String> refusal,
            String token,
            Messages messages) {
        this(pageName, schema, baseVersion, base, params, violations, refusal, token, messages, Map.of(), Map.of(),
                false, Optional.empty());
    }
}
