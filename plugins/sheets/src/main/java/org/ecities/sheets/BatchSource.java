package org.ecities.sheets;

import java.nio.file.Path;
import java.util.Optional;

/** The wording of a batch's source, by which an import and a revert are recognised later. */
final class BatchSource {

    private static final String REVERT = "revert of ";

    private BatchSource() {}

    /** Beginning of the source of every import of this kind of data. */
    static String prefix(Mapping mapping) {
        return mapping.schema() + " from " + mapping.origin() + ": ";
    }

    /** Source of the import of one file; the same file has the same source. */
    static String imported(Mapping mapping, Path file) {
        return prefix(mapping) + file.getFileName() + " (" + SheetFile.fingerprint(file) + ")";
    }

    /** Source of a revert. */
    static String revertOf(String batch) {
        return REVERT + batch;
    }

    /** The batch that a source of this wording reverts. */
    static Optional<String> reverted(String source) {
        return source.startsWith(REVERT) ? Optional.of(source.substring(REVERT.length())) : Optional.empty();
    }
}
