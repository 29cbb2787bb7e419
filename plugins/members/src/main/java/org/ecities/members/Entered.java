package org.ecities.members;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody entered on a page for an institution, from a letter.
 *
 * @param sequence the entry of the institution's journal
 * @param page     identity of the page
 * @param by       page identity of the association that entered it; 0 for the secretariat
 * @param letter   date of the letter
 * @param file     name of the letter among the papers of the institution
 * @param change   number in the change feed, that of the version too
 * @param at       when
 */
public record Entered(long sequence, long page, long by, LocalDate letter, String file, long change, Instant at) {}
