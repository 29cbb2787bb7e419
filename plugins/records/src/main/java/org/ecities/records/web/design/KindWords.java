package org.ecities.records.web.design;

import java.util.Set;
import org.ecities.pages.Messages;

/** Kinds of answers in words. */
final class KindWords {

    /** Kinds that need more than this form asks for. */
    private static final Set<String> BY_HAND = Set.of("rows");

    private KindWords() {}

    /** A field type in words; its own name when there are none. */
    static String of(String type, Messages messages) {
        String key = "records.design.kind." + type;
        String words = messages.text(key);
        return words.equals(key) ? type : words;
    }

    /** Whether a field of the kind can be made by form. */
    static boolean offered(String type) {
        return !BY_HAND.contains(type);
    }
}
