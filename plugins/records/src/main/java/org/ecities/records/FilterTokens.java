package org.ecities.records;

import java.util.ArrayList;
import java.util.List;

/** Cuts a filter text into words, quoted texts and signs. */
final class FilterTokens {

    private static final String SIGNS = "=<>~(),!";
    private static final String NOT_IN_WORDS = SIGNS + "\"\\";
    /** Longest piece of the text that an error repeats. */
    private static final int SHOWN = 30;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private FilterTokens(String text) {
        this.text = text;
    }

    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    /** One token; {@code position} is an index in the filter text, {@code text} is without quotation marks. */
    record Token(Kind kind, String text, int position) {

        boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isValue() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }
    }

    /** All tokens in order; the last one is the end. */
    static List<Token> of(String text) {
        FilterTokens scan = new FilterTokens(text);
        while (scan.skipSpace()) {
            scan.next();
        }
        scan.tokens.add(new Token(Kind.END, "", text.length()));
        return List.copyOf(scan.tokens);
    }

    /** The text from a place on, short enough for a message. */
    static String shown(String text, int from) {
        String rest = text.substring(Math.min(from, text.length()));
        if (rest.length() <= SHOWN) {
            return rest;
        }
        return rest.substring(0, rest.offsetByCodePoints(0, rest.codePointCount(0, SHOWN))) + "\u2026";
    }

    /** Can this stand as a value without quotation marks. */
    static boolean isBare(String value) {
        return !value.isEmpty() && value.codePoints().allMatch(FilterTokens::inWord);
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '"') {
            quoted();
        } else if (inWord(text.codePointAt(at))) {
            word();
        } else {
            sign();
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && inWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(new Token(Kind.WORD, text.substring(start, at), start));
    }

    private void sign() {
        int length = at + 1 < text.length() && text.charAt(at + 1) == '=' && "<>!".indexOf(text.charAt(at)) >= 0 ? 2 : 1;
        String sign = text.substring(at, at + length);
        if (sign.equals("!") || sign.equals("\\")) {
            throw new FilterSyntaxException(at, sign, FilterLanguage.expected("operator"));
        }
        tokens.add(new Token(Kind.SIGN, sign, at));
        at += length;
    }

    private void quoted() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            at++;
        }
        if (at == text.length()) {
            throw new FilterSyntaxException(start, shown(text, start), FilterLanguage.expected("quote"));
        }
        at++;
        tokens.add(new Token(Kind.QUOTED, value.toString(), start));
    }

    private char escaped() {
        at++;
        if (at == text.length() || text.charAt(at) != '"' && text.charAt(at) != '\\') {
            throw new FilterSyntaxException(at - 1, shown(text, at - 1), FilterLanguage.expected("escape"));
        }
        return text.charAt(at);
    }

    private static boolean inWord(int c) {
        return !isSpace(c) && NOT_IN_WORDS.indexOf(c) < 0;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
