package org.ecities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search field, read so that nothing can be wrong: words, phrases in quotation
 * marks, {@code -word} for what must not be there, {@code begin*} for the beginning of a word.
 *
 * @param wanted   words and phrases to find
 * @param unwanted words and phrases that must not be there
 */
record SearchWords(List<Word> wanted, List<Word> unwanted) {

    /** Longest text that is looked at, in characters. */
    static final int MAX_LENGTH = 400;
    /** Most words that are looked at. */
    static final int MAX_WORDS = 32;

    /**
     * One word or phrase.
     *
     * @param text  as typed, without its signs
     * @param begin true when it is the beginning of a word
     */
    record Word(String text, boolean begin) {}

    /** Copies the lists. */
    SearchWords {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /** Reads what was typed; what goes beyond the limits is not looked at. */
    static SearchWords parse(String typed) {
        return new Reading(Folding.clip(typed, MAX_LENGTH)).words();
    }

    /** All that is wanted, as one text. */
    String whole() {
        return wanted.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static final class Reading {

        private static final String QUOTES = "\"\u201C\u201D\u201E\u300C\u300D\u300E\u300F\u00AB\u00BB\uFF02";

        private final String typed;
        private final List<Word> wanted = new ArrayList<>();
        private final List<Word> unwanted = new ArrayList<>();
        private int at;

        Reading(String typed) {
            this.typed = typed;
        }

        SearchWords words() {
            while (at < typed.length() && wanted.size() + unwanted.size() < MAX_WORDS) {
                if (isSpace(at)) {
                    at++;
                } else {
                    next();
                }
            }
            return new SearchWords(wanted, unwanted);
        }

        private void next() {
            boolean not = typed.charAt(at) == '-' && at + 1 < typed.length() && !isSpace(at + 1);
            if (not) {
                at++;
            }
            String text = isQuote(at) ? phrase() : word();
            boolean begin = text.endsWith("*");
            String bare = text.replace('*', ' ').strip();
            if (!bare.isEmpty()) {
                (not ? unwanted : wanted).add(new Word(bare, begin));
            }
        }

        private String phrase() {
            int start = ++at;
            while (at < typed.length() && !isQuote(at)) {
                at++;
            }
            String phrase = typed.substring(start, at).replace('*', ' ');
            at = Math.min(at + 1, typed.length());
            return phrase;
        }

        private String word() {
            int start = at;
            while (at < typed.length() && !isSpace(at) && !isQuote(at)) {
                at++;
            }
            return typed.substring(start, at);
        }

        private boolean isQuote(int index) {
            return QUOTES.indexOf(typed.charAt(index)) >= 0;
        }

        private boolean isSpace(int index) {
            char c = typed.charAt(index);
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
