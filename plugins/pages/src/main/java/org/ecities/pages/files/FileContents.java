package org.ecities.pages.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.ecities.pages.PageRefusedException;

/** Finds out what a file is by its first bytes. Nothing is unpacked or run. */
final class FileContents {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The kind of a file.
     *
     * @throws PageRefusedException when the name's ending is not accepted or the content is something else
     */
    FileKind kind(String name, InputStream content) throws IOException {
        FileKind claimed = FileKind.claimed(name)
                .orElseThrow(() -> new PageRefusedException("pages.files.refused.kind", name, FileKind.allEndings()));
        String found = types.detect(new BufferedInputStream(content), new Metadata()).getBaseType().toString();
        if (!claimed.mayHold(found)) {
            String key = claimed.text() ? "pages.files.refused.content.text" : "pages.files.refused.content";
            throw new PageRefusedException(key, name, found);
        }
        return claimed;
    }
}
