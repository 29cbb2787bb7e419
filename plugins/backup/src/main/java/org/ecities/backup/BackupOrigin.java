package org.ecities.backup;

import java.util.Optional;

/**
 * Whose backups are made.
 *
 * @param program   version of the program
 * @param address   address people reach the wiki by; empty when it is not known
 * @param recipient public key of the one who may read the backups; absent for everybody who has them
 */
public record BackupOrigin(String program, String address, Optional<String> recipient) {}
