package org.ecities.members.web;

/**
 * A mandate of an association, for its screen.
 *
 * @param member   page identity of who gave it
 * @param words    for whom, since when, until when
 * @param form     what the link to the form says
 * @param formHref the form; empty for a mandate that has ended
 */
public record MandateRow(long member, String words, String form, String formHref) {}
