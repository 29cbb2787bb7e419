package org.ecities.pages.diff;

/**
 * A piece of a line.
 *
 * @param text    plain text
 * @param changed true for what the other version does not have
 */
public record Fragment(String text, boolean changed) {}
