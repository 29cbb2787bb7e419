package org.ecities.server.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How backups are made.
 *
 * @param folder    where they go
 * @param hour      hour of the day of the nightly one; empty for none
 * @param recipient public key of the one who may read them; absent to leave them open
 */
public record BackupSettings(Path folder, OptionalInt hour, Optional<String> recipient) {

    /** Name of the folder in the data folder where nobody says otherwise. */
    public static final String FOLDER = "backups";

    /** No nightly backups; those made by hand go into the data folder. */
    static BackupSettings none(Path data) {
        return new BackupSettings(data.resolve(FOLDER), OptionalInt.empty(), Optional.empty());
    }
}
