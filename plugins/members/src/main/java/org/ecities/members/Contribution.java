package org.ecities.members;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * What an institution and its people did in a year.
 *
 * @param institution the institution
 * @param year        which year, in UTC
 * @param terms       who held its posts, by first day
 * @param pages       public pages that its people changed, the most changed first
 * @param hidden      how many changes were made to other pages
 * @param confirmed   days on which its people said that the facts of its page are right
 * @param suggestions how many suggestions of readers its people answered
 * @param questions   how many messages of readers were passed on to it
 */
public record Contribution(
        Institution institution,
        Year year,
        List<Term> terms,
        List<ChangedPage> pages,
        int hidden,
        List<LocalDate> confirmed,
        int suggestions,
        int questions) {

    /** Copies the lists. */
    public Contribution {
        terms = List.copyOf(terms);
        pages = List.copyOf(pages);
        confirmed = List.copyOf(confirmed);
    }

    /**
     * A page that was changed.
     *
     * @param page   name of the page
     * @param text   how many changes there were
     * @param sheet  how many of them were to its data sheet
     * @param last   day of the last one
     */
    public record ChangedPage(String page, int text, int sheet, LocalDate last) {}

    /** How many changes its people made, to whatever page. */
    public int changes() {
        return hidden + pages.stream().mapToInt(ChangedPage::text).sum();
    }

    /** How many changes its people made to data sheets of public pages. */
    public int sheets() {
        return pages.stream().mapToInt(ChangedPage::sheet).sum();
    }
}
