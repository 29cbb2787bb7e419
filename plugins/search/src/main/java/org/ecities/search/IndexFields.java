package org.ecities.search;

/**
 * Names of the fields in the index. Those of the page itself begin with {@code _}; those of a record's field
 * are its id and a letter that says the kind.
 */
final class IndexFields {

    /** The page's identity as a word, to replace its document. */
    static final String ID = "_id";
    /** The page's identity, to sort by and to give. */
    static final String PAGE = "_page";
    /** The version of the page that was indexed. */
    static final String VERSION = "_version";
    /** Lower-case names of those who may view the page. */
    static final String VIEWERS = "_viewers";
    /** There in a document that some of the page's viewers may not read, see {@link PageLayers}. */
    static final String LAYER = "_layer";
    /** Lower-case names of those who may read such a document, if they may view the page. */
    static final String READERS = "_readers";
    /** Lower-case names of those who have a fuller document of the same page. */
    static final String BEYOND = "_beyond";
    /** Number of the values that make up such a document. */
    static final String STATE = "_state";
    /** When such a document may not be read any more, in milliseconds since 1970, to compare and sort. */
    static final String UNTIL = "_until";
    /** Ids of the fields that have a value. */
    static final String PRESENT = "_present";
    /** Time of the last change in milliseconds since 1970, to compare, sort and give. */
    static final String AT = "_at";
    /** Page name to give. */
    static final String NAME = "_name";
    /** Title to give. */
    static final String TITLE = "_title";
    /** Schema to give. */
    static final String SCHEMA = "_schema";
    /** Names, as words. */
    static final String NAMES = "_names";
    /** Further names, as words. */
    static final String OTHER_NAMES = "_otherNames";
    /** Values of the record and name of its schema, as words. */
    static final String VALUES = "_values";
    /** Prose, as words with their places. */
    static final String PROSE = "_prose";
    /** Prose as it is, to make excerpts of. */
    static final String PROSE_TEXT = "_text";
    /** Whole names as keys. */
    static final String KEY = "_key";
    /** Whole names without the words for "city", as keys. */
    static final String CORE_KEY = "_coreKey";
    /** Whole further names as keys, with and without the words for "city". */
    static final String OTHER_KEY = "_otherKey";
    /** What each name is from each of its words on, as keys. */
    static final String STARTS = "_starts";

    private IndexFields() {}

    /** Folded whole values, to compare. */
    static String word(String id) {
        return id + ".w";
    }

    /** Words as written, to count. */
    static String facet(String id) {
        return id + ".v";
    }

    /** Values as words of text. */
    static String text(String id) {
        return id + ".t";
    }

    /** Sort key of the first value. */
    static String sort(String id) {
        return id + ".s";
    }

    /** Numbers, to compare and sort. */
    static String number(String id) {
        return id + ".n";
    }

    /** First and last days, to compare. */
    static String days(String id) {
        return id + ".d";
    }

    /** First day of the first value, to sort. */
    static String firstDay(String id) {
        return id + ".f";
    }

    /** Places. */
    static String point(String id) {
        return id + ".g";
    }

    /** All values as text, to give. */
    static String column(String id) {
        return id + ".c";
    }
}
