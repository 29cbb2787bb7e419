package org.ecities.exchange.site;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * A page as the lists of a static copy name it.
 *
 * @param title its title
 * @param name  its name
 * @param place where it is
 * @param text  its words in small letters, cut
 */
record Title(String title, String name, String place, String text) {

    /** Heading of titles that begin with no letter. */
    static final int OTHER = '#';

    private static final int HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;
    private static final int SYLLABLES_OF_A_CONSONANT = 588;
    private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** By title as a reader of the language expects, then by name. */
    static Comparator<Title> order(Locale language) {
        Collator collator = Collator.getInstance(language);
        return Comparator.comparing(Title::title, collator::compare)
                .thenComparing(Title::title)
                .thenComparing(Title::name);
    }

    /** The letter under which the title stands, as a code point: a capital, a Korean first consonant, or {@code #}. */
    int letter() {
        int first = title.isEmpty() ? OTHER : title.codePointAt(0);
        if (first >= HANGUL && first <= LAST_HANGUL) {
            return CONSONANTS.charAt((first - HANGUL) / SYLLABLES_OF_A_CONSONANT);
        }
        String plain = java.text.Normalizer.normalize(Character.toString(first), java.text.Normalizer.Form.NFD);
        int base = Character.toTitleCase(plain.codePointAt(0));
        return Character.isLetter(base) ? base : OTHER;
    }
}
