package org.ecities.store;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that goes for good, told by identities and digests alone.
 *
 * @param kind    what it is
 * @param target  identity of the page, file, private field, comment, journal or account
 * @param version its version or sequence; 0 for a comment and an account
 * @param digest  hash or salted digest that stays of it; of an account the SHA-256 of its folded login
 */
public record PurgeItem(PurgeKind kind, long target, long version, String digest) {

    private static final Pattern LINE = Pattern.compile("([A-Z_]{1,30}) ([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f]{64})");

    /** Checks that nothing is null. */
    public PurgeItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(digest, "digest");
    }

    /** One line for a list of purges: kind, identity, version and digest with blanks between them. */
    public String line() {
        return kind + " " + target + " " + version + " " + digest;
    }

    /** The item of a line; absent for any other text. */
    public static Optional<PurgeItem> of(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PurgeItem(
                    PurgeKind.valueOf(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)),
                    parts.group(4)));
        } catch (IllegalArgumentException unknownKind) {
            return Optional.empty();
        }
    }
}
