package org.ecities.records.web;

import java.util.List;
import java.util.Locale;
import org.ecities.pages.Asker;

/** For which institutions somebody acts. */
@FunctionalInterface
public interface SheetOwners {

    /**
     * An institution.
     *
     * @param page     its page
     * @param name     its name in a language
     * @param mainPage the page its people keep up, its city or its own
     */
    record Owner(String page, String name, String mainPage) {}

    /** Those for which somebody acts; none for everybody else. */
    List<Owner> of(Asker asker, Locale locale);
}
