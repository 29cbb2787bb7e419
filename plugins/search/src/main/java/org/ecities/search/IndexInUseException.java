package org.ecities.search;

import java.nio.file.Path;

/** Another process (or another part of this one) writes to the index; only one may. */
public class IndexInUseException extends RuntimeException {

    private final transient Path folder;

    /** Names the folder of the index. */
    public IndexInUseException(Path folder, Throwable cause) {
        super("the index in " + folder + " is in use by another process; stop the running server first", cause);
        this.folder = folder;
    }

    /** Folder of the index. */
    public Path folder() {
        return folder;
    }
}
