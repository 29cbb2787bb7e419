package org.ecities.records;

/**
 * The one language for conditions on records, in tags, addresses and the API:
 * {@code schema = City and country in (KR, JP) and population > 1000000}.
 *
 * <pre>
 * filter    = alternative { "or" alternative }
 * alternative = part { "and" part }
 * part      = "not" part | "(" filter ")" | "*" | "has" field | field sign value | field "in" "(" value { "," value } ")"
 * sign      = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "~"
 * value     = bare word | "text in quotation marks, with \" and \\ inside"
 * </pre>
 *
 * <p>Quotation marks do not change what a value means: its form (number, day, word) does. The four signs of
 * order take numbers ({@code 1000000}, {@code -2.5}) and dates ({@code 2024}, {@code 2024-03},
 * {@code 2024-03-14}). The words {@code and}, {@code or}, {@code not}, {@code has} and {@code in} are read in
 * any case, and are plain values where a value stands.
 */
public final class FilterLanguage {

    /** Longest filter in characters. */
    public static final int MAX_LENGTH = 2_000;
    /** Deepest nesting of parentheses and {@code not}. */
    public static final int MAX_DEPTH = 50;
    /** Most conditions in one filter. */
    public static final int MAX_CONDITIONS = 100;

    private FilterLanguage() {}

    /**
     * Reads a filter. A blank text is {@link Filter.Everything}.
     *
     * @throws FilterSyntaxException when it cannot be read or is larger than the limits
     */
    public static Filter parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new FilterSyntaxException(MAX_LENGTH, FilterTokens.shown(text, MAX_LENGTH), expected("length"));
        }
        return new FilterParser(FilterTokens.of(text)).filter();
    }

    /** Writes a filter; reading it again gives an equal one when all of it can be said in the language. */
    public static String toText(Filter filter) {
        return FilterText.of(filter);
    }

    /** Message key of what is accepted at some place. */
    static String expected(String what) {
        return "records.filter.expected." + what;
    }
}
