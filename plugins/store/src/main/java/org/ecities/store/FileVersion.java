package org.ecities.store;

import java.time.Instant;

/**
 * A version of a file that hangs on a page.
 *
 * @param fileId  the file's identity
 * @param pageId  identity of its page
 * @param page    the page's name at present
 * @param name    the file's name at present
 * @param version 1 for the first content, then counted up without gaps
 * @param size    number of bytes; 0 for a deletion
 * @param sha256  lower-case hex SHA-256 of the bytes; empty for a deletion
 * @param type    media type found in the content; empty for a deletion
 * @param author  login of the author
 * @param note    what the author said about the change; may be empty
 * @param at      time of the commit
 * @param change  number of the commit in the change feed
 * @param deleted true when this version is a deletion
 */
public record FileVersion(
        long fileId,
        long pageId,
        String page,
        String name,
        int version,
        long size,
        String sha256,
        String type,
        String author,
        String note,
        Instant at,
        long change,
        boolean deleted) {}
