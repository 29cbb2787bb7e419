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
 */
record SearchRequest(String words, Optional<String> schema, int page) {

    /** Rows of one result page. */
    static final int ROWS = 20;
    /** Last result page that is served. */
    static final int LAST_PAGE = Query.MAX_OFFSET / ROWS;

    private static final int MAX_WORDS_LENGTH = 400;

    /**
     * Reads an address.
     *
     * @throws PageRefusedException when the page is not a number from 1 to {@link #LAST_PAGE}
     */
    static SearchRequest of(HttpServletRequest request) {
        String words = text(request, "q");
        return new SearchRequest(
                words.length() > MAX_WORDS_LENGTH ? words.substring(0, MAX_WORDS_LENGTH) : words,
                Optional.of(text(request, "schema")).filter(schema -> !schema.isEmpty()),
                page(text(request, "page")));
    }

    /** The question to the Catalogue. */
    Query query() {
        Filter filter = schema.<Filter>map(name -> new Filter.Compare("schema", Filter.Operator.EQUAL, name))
                .orElseGet(Filter.Everything::new);
        return new Query(
                Optional.of(words), filter, List.of(), (page - 1) * ROWS, ROWS, List.of(), List.of("schema"));
    }

    /** Address of another result page. */
    String href(int otherPage) {
        return Links.search(words)
                + schema.map(name -> "&schema=" + Links.query(name)).orElse("")
                + (otherPage == 1 ? "" : "&page=" + otherPage);
    }

    /** Address of the same search for another kind of page. */
    String href(Optional<String> otherSchema) {
        return new SearchRequest(words, otherSchema, 1).href(1);
    }

    private static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    private static int page(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        int page = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (page < 1 || page > LAST_PAGE) {
            throw new PageRefusedException("search.error.page", typed, LAST_PAGE);
        }
        return page;
    }
}
