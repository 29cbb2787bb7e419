package org.ecities.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup says of itself, in the file {@code backup.properties}.
 *
 * @param at             when the database was copied
 * @param program        version of the program that made it
 * @param form           form of the tables: number of the newest migration
 * @param feed           number of the last change in it
 * @param address        address people reached the wiki by; empty when it was not known
 * @param databaseSha256 hash of the database before it was packed
 * @param databaseBytes  size of the database before it was packed
 * @param files          how many contents of files belong to it
 * @param sealed         true when it can only be read with the key of the one it was made for
 */
public record BackupFacts(
        Instant at,
        String program,
        int form,
        long feed,
        String address,
        String databaseSha256,
        long databaseBytes,
        int files,
        boolean sealed) {

    static final String FILE = "backup.properties";

    /** Form of the folder; a later version of the program may write another. */
    private static final String FORMAT = "1";

    static BackupFacts read(Path folder) {
        Path file = folder.resolve(FILE);
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BackupException(folder + " is not a backup: " + FILE + " cannot be read (" + unreadable + ")", unreadable);
        }
        if (!FORMAT.equals(found.getProperty("format"))) {
            throw new BackupException(folder + " has the format " + found.getProperty("format")
                    + "; this version of the program reads format " + FORMAT);
        }
        return of(file, found);
    }

    private static BackupFacts of(Path file, Properties found) {
        try {
            return new BackupFacts(
                    Instant.parse(found.getProperty("at", "")),
                    found.getProperty("program", ""),
                    Integer.parseInt(found.getProperty("form")),
                    Long.parseLong(found.getProperty("feed")),
                    found.getProperty("address", ""),
                    found.getProperty("database.sha256", ""),
                    Long.parseLong(found.getProperty("database.bytes")),
                    Integer.parseInt(found.getProperty("files")),
                    Boolean.parseBoolean(found.getProperty("sealed")));
        } catch (DateTimeException | NumberFormatException damaged) {
            throw new BackupException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    void write(Path folder) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("format", FORMAT);
        facts.setProperty("at", at.toString());
        facts.setProperty("program", program);
        facts.setProperty("form", String.valueOf(form));
        facts.setProperty("feed", String.valueOf(feed));
        facts.setProperty("address", address);
        facts.setProperty("database.sha256", databaseSha256);
        facts.setProperty("database.bytes", String.valueOf(databaseBytes));
        facts.setProperty("files", String.valueOf(files));
        facts.setProperty("sealed", String.valueOf(sealed));
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            facts.store(writer, "A backup of e-Cities");
        }
    }
}
