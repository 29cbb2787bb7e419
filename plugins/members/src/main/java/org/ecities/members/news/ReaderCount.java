package org.ecities.members.news;

/**
 * How many people a newsletter reaches.
 *
 * @param members     by an account
 * @param subscribers without one
 */
public record ReaderCount(int members, int subscribers) {}
