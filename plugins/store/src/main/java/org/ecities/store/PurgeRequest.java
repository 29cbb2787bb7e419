package org.ecities.store;

/**
 * What somebody wants to remove for good.
 *
 * @param kind  what it is
 * @param name  name of the page or journal, or login of the person
 * @param part  name of the file or id of the field; empty for anything else
 * @param first first version, sequence or number of a comment
 * @param last  last version, sequence or number of a comment
 */
public record PurgeRequest(PurgeKind kind, String name, String part, long first, long last) {

    /** Most versions in one request. */
    public static final int MAX_ITEMS = 1_000;

    /** Checks the range. */
    public PurgeRequest {
        if (kind != PurgeKind.PERSON && (first < 1 || last < first || last - first >= MAX_ITEMS)) {
            throw new StoreException("found the versions " + first + " to " + last
                    + "; accepted are numbers from 1, the first one first, at most " + MAX_ITEMS + " at once");
        }
    }

    /** A person by login. */
    public static PurgeRequest person(String login) {
        return new PurgeRequest(PurgeKind.PERSON, login, "", 0, 0);
    }
}
