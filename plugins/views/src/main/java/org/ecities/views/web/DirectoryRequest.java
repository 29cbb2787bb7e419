package org.ecities.views.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.web.Links;
import org.ecities.records.Query;

/**
 * What a directory's address asks for.
 *
 * @param address    address without parameters
 * @param conditions wanted values by field id
 * @param words      full-text search; may be empty
 * @param filter     condition in the filter language; may be empty
 * @param sort       order
 * @param page       number of the page, from 1
 */
record DirectoryRequest(
        String address,
        Map<String, List<String>> conditions,
        String words,
        String filter,
        Optional<Query.Sort> sort,
        int page) {

    /** Rows of one page. */
    static final int ROWS = 50;
    /** Last page that is served. */
    static final int LAST_PAGE = Query.MAX_OFFSET / ROWS;

    /** The directory of an address without any condition. */
    static DirectoryRequest of(String address) {
        return new DirectoryRequest(address, Map.of(), "", "", Optional.empty(), 1);
    }

    boolean has(String field, String value) {
        return conditions.getOrDefault(field, List.of()).stream().anyMatch(value::equalsIgnoreCase);
    }

    DirectoryRequest with(String field, String value) {
        return changed(field, value, true);
    }

    DirectoryRequest without(String field, String value) {
        return changed(field, value, false);
    }

    DirectoryRequest withWords(String other) {
        return new DirectoryRequest(address, conditions, other, filter, sort, 1);
    }

    DirectoryRequest withFilter(String other) {
        return new DirectoryRequest(address, conditions, words, other, sort, 1);
    }

    DirectoryRequest withSort(Query.Sort other) {
        return new DirectoryRequest(address, conditions, words, filter, Optional.of(other), 1);
    }

    DirectoryRequest withPage(int other) {
        return new DirectoryRequest(address, conditions, words, filter, sort, other);
    }

    /** All parameters but the page, in a fixed order. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        conditions.forEach((field, values) -> values.forEach(value -> all.add(new Parameter(field, value))));
        if (!filter.isEmpty()) {
            all.add(new Parameter(DirectoryParameters.FILTER, filter));
        }
        if (!words.isEmpty()) {
            all.add(new Parameter(DirectoryParameters.WORDS, words));
        }
        sort.ifPresent(by -> all.add(
                new Parameter(DirectoryParameters.SORT, (by.descending() ? "-" : "") + by.field())));
        return List.copyOf(all);
    }

    /** The address of all this. */
    String href() {
        List<Parameter> all = new ArrayList<>(parameters());
        if (page > 1) {
            all.add(new Parameter(DirectoryParameters.PAGE, Integer.toString(page)));
        }
        StringBuilder href = new StringBuilder(address);
        for (int i = 0; i < all.size(); i++) {
            href.append(i == 0 ? '?' : '&').append(all.get(i).name()).append('=').append(Links.query(all.get(i).value()));
        }
        return href.toString();
    }

    private DirectoryRequest changed(String field, String value, boolean wanted) {
        Map<String, List<String>> changed = new LinkedHashMap<>(conditions);
        List<String> values = new ArrayList<>(conditions.getOrDefault(field, List.of()));
        values.removeIf(value::equalsIgnoreCase);
        if (wanted) {
            values.add(value);
        }
        if (values.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, List.copyOf(values));
        }
        return new DirectoryRequest(address, changed, words, filter, sort, 1);
    }
}
