package org.ecities.views.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of views, with the keys each one takes and how many records or groups it shows. */
enum ViewKind {
    /** Rows and columns, or groups and what they come to. */
    TABLE(50, 500, ViewKeys.COLUMNS, ViewKeys.SORT, ViewKeys.LIMIT, ViewKeys.GROUP, ViewKeys.MEASURES),
    /** A card for each record. */
    CARDS(24, 100, ViewKeys.COLUMNS, ViewKeys.SORT, ViewKeys.LIMIT),
    /** A line for each record. */
    LIST(50, 500, ViewKeys.COLUMNS, ViewKeys.SORT, ViewKeys.LIMIT),
    /** A point for each record. */
    MAP(1000, 1000, ViewKeys.PLACE, ViewKeys.SORT, ViewKeys.LIMIT),
    /** A bar for each record or group. */
    BAR(20, 50, ViewKeys.COLUMNS, ViewKeys.SORT, ViewKeys.LIMIT, ViewKeys.GROUP, ViewKeys.MEASURES),
    /** Lines over years. */
    LINE(100, 200, ViewKeys.LIMIT, ViewKeys.GROUP, ViewKeys.MEASURES),
    /** Records side by side. */
    COMPARE(6, 6, ViewKeys.COLUMNS, ViewKeys.SORT, ViewKeys.LIMIT),
    /** Who needs and who offers each topic. */
    TOPICS(500, 1000, ViewKeys.NEEDS, ViewKeys.OFFERS, ViewKeys.LIMIT);

    private final int standardLimit;
    private final int maxLimit;
    private final List<String> keys;

    ViewKind(int standardLimit, int maxLimit, String... keys) {
        this.standardLimit = standardLimit;
        this.maxLimit = maxLimit;
        this.keys = List.of(keys);
    }

    /** As it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many it shows when the body does not say. */
    int standardLimit() {
        return standardLimit;
    }

    /** How many it shows at most. */
    int maxLimit() {
        return maxLimit;
    }

    /** The keys it takes besides those of every view. */
    List<String> keys() {
        return keys;
    }

    static Optional<ViewKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ViewKind::word).toList();
    }
}
