package org.ecities.records.web;

import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.records.Evidence;

/** The words for the status of a value; pages hold the English ones, readers see their own. */
final class StatusWords {

    /** In the order of {@link Evidence#STATUSES}. */
    private static final List<String> KEYS = List.of("city", "office", "international", "estimate", "unconfirmed");

    private StatusWords() {}

    /** A status in somebody's words; as it is when it is not one of those accepted. */
    static String of(String status, Messages messages) {
        int place = Evidence.STATUSES.indexOf(status);
        return place < 0 ? status : messages.text("records.status." + KEYS.get(place));
    }
}
