package org.ecities.views.web;

/**
 * A condition that holds, with the way to drop it.
 *
 * @param label what it is about; empty for words and filters
 * @param value value in the reader's language, words or filter
 * @param href  the directory without it
 */
public record Condition(String label, String value, String href) {}
