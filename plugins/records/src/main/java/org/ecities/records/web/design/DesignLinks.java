package org.ecities.records.web.design;

import org.ecities.pages.web.Links;
import org.ecities.records.Schema;
import org.ecities.records.VocabularyText;

/** Addresses of the screens on which form designs and lists are changed. */
public final class DesignLinks {

    /** Where all of them are listed. */
    public static final String ALL = "/design";

    private DesignLinks() {}

    /** The screen of a form design or list, by the name of its page. */
    public static String of(String page) {
        return ALL + "/" + Links.segment(page);
    }

    static String field(String page, String field) {
        return of(page) + "?field=" + Links.query(field);
    }

    static String add(String page) {
        return of(page) + "?add=field";
    }

    static String term(String page, String term) {
        return of(page) + "?term=" + Links.query(term);
    }

    /** A page's name without its kind. */
    static String bare(String page) {
        String name = page.substring(page.indexOf('.') + 1);
        return page.startsWith(Schema.PAGE_PREFIX) || page.startsWith(VocabularyText.PAGE_PREFIX)
                ? name.replace('-', ' ')
                : page;
    }
}
