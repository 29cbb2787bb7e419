package org.ecities.server.serve;

import java.net.URI;
import org.ecities.backup.BackupOrigin;
import org.ecities.server.ProgramVersion;
import org.ecities.server.settings.Settings;

/** What backups of this program say of themselves. */
public final class BackupOrigins {

    private BackupOrigins() {}

    /** What backups made with these settings say. */
    public static BackupOrigin of(Settings settings) {
        return new BackupOrigin(
                new ProgramVersion().text(),
                settings.address().map(URI::toString).orElse(""),
                settings.backup().recipient());
    }
}
