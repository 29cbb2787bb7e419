package org.ecities.exchange.site;

import java.io.IOException;
import java.nio.file.Path;

/** A folder holds things that are no static copy, so it is left alone. */
public final class SiteFolderOccupiedException extends IOException {

    private static final long serialVersionUID = 1L;

    SiteFolderOccupiedException(Path folder) {
        super(folder.toString());
    }
}
