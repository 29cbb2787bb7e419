package org.ecities.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Links;
import org.ecities.records.Filter;
import org.ecities.records.Query;

/**
 * What a search address asks for.
 *
 * @param words  what was typed; may be empty
 * @param schema kind of page to show alone
 * @param page   number of the result page, from 1
 * @param rows   rows of one result page
 */
record SearchRequest(String words, Optional<String> schema, int page, int rows) {

    /** Rows of one result page for those who have not chosen. */
    static final int ROWS = 20;

    private static final int MAX_WORDS_LENGTH = 400;

    /**
     * Reads an address.
     *
     * @throws PageRefusedException when the page is not a number from 1 to the last one that is served
     */
    static SearchRequest of(HttpServletRequest request, int rows) {
        String words = text(request, "q");
        return new SearchRequest(
                words.length() > MAX_WORDS_LENGTH ? words.substring(0, MAX_WORDS_LENGTH) : words,
                Optional.of(text(request, "schema")).filter(schema -> !schema.isEmpty()),
                page(text(request, "page"), lastPage(rows)),
                rows);
    }

    /** True for the last result page that is served. */
    boolean last() {
        return page >= lastPage(rows);
    }

    private static int lastPage(int rows) {
        return Query.MAX_OFFSET / rows;
    }

    /** The question to the Catalogue. */
    Query query() {
        Filter filter = schema.<Filter>map(name -> new Filter.Compare("schema", Filter.Operator.EQUAL, name))
                .orElseGet(Filter.Everything::new);
        return new Query(
                Optional.of(words), filter, List.of(), (page - 1) * rows, rows, List.of(), List.of("schema"));
    }

    /** Address of another result page. */
    String href(int otherPage) {
        return Links.search(words)
                + schema.map(name -> "&schema=" + Links.query(name)).orElse("")
                + (otherPage == 1 ? "" : "&page=" + otherPage);
    }

    /** Address of the same search for another kind of page. */
    String href(Optional<String> otherSchema) {
        return new SearchRequest(words, otherSchema, 1, rows).href(1);
    }

    private static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    private static int page(String typed, int last) {
        if (typed.isEmpty()) {
            return 1;
        }
        int page = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (page < 1 || page > last) {
            throw new PageRefusedException("search.error.page", typed, last);
        }
        return page;
    }
}
