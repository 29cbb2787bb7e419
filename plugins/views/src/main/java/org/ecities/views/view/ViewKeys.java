package org.ecities.views.view;

import java.util.List;

/** The keys of a view's body. */
final class ViewKeys {

    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String FILTER = "filter";
    static final String COLUMNS = "columns";
    static final String SORT = "sort";
    static final String LIMIT = "limit";
    static final String GROUP = "group";
    static final String MEASURES = "measures";
    static final String PLACE = "place";
    static final String NEEDS = "needs";
    static final String OFFERS = "offers";

    /** Those of every kind. */
    static final List<String> OF_EVERY_KIND = List.of(KIND, TITLE, FILTER);

    private ViewKeys() {}
}
