package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * An import.
 *
 * @param id      short, unique, typable
 * @param source  what was imported (schema and file name)
 * @param author  who started it
 * @param started when it began
 * @param ended   when it was complete; absent while running or when interrupted
 * @param changes number of commits it made so far
 */
public record Batch(String id, String source, String author, Instant started, Optional<Instant> ended, int changes) {}
