package org.ecities.pages;

import java.util.Optional;
import org.ecities.store.Blob;

/**
 * One file of a page somebody wants to change. Its content has been looked at and kept before, see
 * {@link org.ecities.pages.files.PageFiles}.
 *
 * @param page        the page
 * @param name        the file
 * @param baseVersion for a deletion the version the author was shown; else 0
 * @param content     the kept bytes; absent for a deletion
 * @param type        media type found in the content; empty for a deletion
 */
public record FileChange(String page, String name, int baseVersion, Optional<Blob> content, String type) {

    /** A file, or the next version of the file that is there; the very same content changes nothing. */
    public static FileChange put(String page, String name, Blob content, String type) {
        return new FileChange(page, name, 0, Optional.of(content), type);
    }

    /** A deletion; earlier versions stay. */
    public static FileChange deletion(String page, String name, int baseVersion) {
        return new FileChange(page, name, baseVersion, Optional.empty(), "");
    }
}
