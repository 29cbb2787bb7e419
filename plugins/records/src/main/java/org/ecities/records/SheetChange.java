package org.ecities.records;

/**
 * One field that an unsaved form changes, in words.
 *
 * @param label  the field
 * @param now    what it says; empty for nothing
 * @param then   what it would say; empty for nothing
 * @param source where the new value is from; may be empty
 * @param asOf   year or date of the new value; may be empty
 * @param closed true when not everybody who sees the page may read it
 */
public record SheetChange(String label, String now, String then, String source, String asOf, boolean closed) {}
