package org.ecities.exchange;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version that a folder of pages holds, of a page or of a file.
 *
 * @param page    name of the page
 * @param file    name of the file; empty for a version of the page itself
 * @param number  number of the version
 * @param author  who made it, {@code unknown} where the folder does not say
 * @param note    what the author said; may be empty
 * @param at      when it was made
 * @param content the file with the text or content
 * @param deleted true when it deleted the page or file
 */
record FoundVersion(
        String page, String file, int number, String author, String note, Instant at, Path content, boolean deleted) {

    boolean ofFile() {
        return !file.isEmpty();
    }
}
