package org.ecities.pages.files;

import java.util.List;
import org.ecities.store.FileVersion;

/**
 * A file of a page with its history.
 *
 * @param latest  the latest version; a deletion for a deleted file
 * @param earlier the versions before, newest first
 */
public record PageFile(FileVersion latest, List<FileVersion> earlier) {

    /** Copies the list. */
    public PageFile {
        earlier = List.copyOf(earlier);
    }
}
