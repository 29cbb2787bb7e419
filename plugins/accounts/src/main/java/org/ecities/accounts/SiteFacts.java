package org.ecities.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator sees of the site at a glance.
 *
 * @param version       of the program
 * @param pages         number of pages
 * @param databaseBytes size of the database with its log
 * @param indexBytes    size of the search index
 * @param backups       true when backups are made every night
 * @param backupAt      when the newest backup was made
 * @param backupFailure why the last attempt at a backup failed; empty when it did not
 */
public record SiteFacts(
        String version,
        int pages,
        long databaseBytes,
        long indexBytes,
        boolean backups,
        Optional<Instant> backupAt,
        String backupFailure) {}
