package org.ecities.store;

import java.time.Instant;

/**
 * A version of a page without its text.
 *
 * @param pageId  the page's identity, kept over renames
 * @param name    the page's name at present
 * @param version 1 for the first text, then counted up without gaps
 * @param author  login of the author
 * @param note    what the author said about the change; may be empty
 * @param at      time of the commit
 * @param length  number of characters of the text; 0 when the page was deleted or the text was removed for good
 * @param hash    lower-case hex SHA-256 of the UTF-8 text
 * @param change  number of the commit in the change feed
 * @param deleted true when this version is a deletion
 */
public record PageHead(
        long pageId,
        String name,
        int version,
        String author,
        String note,
        Instant at,
        int length,
        String hash,
        long change,
        boolean deleted) {}
