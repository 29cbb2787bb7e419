package org.ecities.store;

import java.util.Objects;
import java.util.Optional;

/**
 * One file's part in a {@link ChangeSet}. A file put under a name that is there becomes its next version.
 *
 * @param page        name of the page it hangs on; the page exists or is made by the same change set
 * @param pageVersion version of the page by which rights were judged; it must still be the latest, unless the same
 *                    change set changes the page
 * @param name        the file's name; unique per page in folded form
 * @param content     the kept bytes; absent for a deletion
 * @param type        media type found in the content; empty for a deletion
 */
public record FileEdit(String page, int pageVersion, String name, Optional<Blob> content, String type) {

    /** Checks that nothing is null. */
    public FileEdit {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(type, "type");
    }

    /** A new version of a file, or a new file. */
    public static FileEdit of(String page, int pageVersion, String name, Blob content, String type) {
        return new FileEdit(page, pageVersion, name, Optional.of(content), type);
    }

    /** A deletion; earlier versions stay. */
    public static FileEdit deletion(String page, int pageVersion, String name) {
        return new FileEdit(page, pageVersion, name, Optional.empty(), "");
    }

    /** True when this edit deletes the file. */
    public boolean deletion() {
        return content.isEmpty();
    }
}
