package org.ecities.store;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * An entry that a {@link ChangeSet} appends to a journal. Author and time are those of the change set.
 *
 * @param journal name of the journal, for example {@code cooperation/2026-017}; it begins with its first entry
 * @param kind    what happened, a word of the procedure, for example {@code answered}
 * @param payload what the procedure keeps of it; may be purged later without breaking the chain
 * @param base    sequence of the last entry the author knew of, 0 for none; absent where it does not matter
 */
public record JournalAppend(String journal, String kind, String payload, OptionalLong base) {

    /** Longest name of a journal and longest kind, in characters. */
    public static final int MAX_NAME = 200;
    /** Longest payload in characters. */
    public static final int MAX_PAYLOAD = 1_000_000;

    /** Checks names and lengths. */
    public JournalAppend {
        Objects.requireNonNull(base, "base");
        checkName(journal, "a journal");
        checkName(kind, "an entry of journal " + journal);
        if (payload.length() > MAX_PAYLOAD) {
            throw new StoreException("an entry of journal " + journal + " has " + payload.length()
                    + " characters, at most " + MAX_PAYLOAD + " are kept");
        }
    }

    private static void checkName(String name, String what) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new StoreException(what + " needs a name of 1 to " + MAX_NAME + " characters");
        }
    }

    /** An entry that comes after whatever is there. */
    public static JournalAppend of(String journal, String kind, String payload) {
        return new JournalAppend(journal, kind, payload, OptionalLong.empty());
    }

    /** The same entry, refused when the journal has gone on after a sequence. */
    public JournalAppend after(long sequence) {
        return new JournalAppend(journal, kind, payload, OptionalLong.of(sequence));
    }
}
