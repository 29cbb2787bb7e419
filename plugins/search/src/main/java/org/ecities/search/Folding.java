package org.ecities.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * The form in which texts are compared: no case, no compatibility forms (Unicode NFKC_Casefold), no accents,
 * one form of the Arabic letters that countries write differently, ASCII digits, no apostrophes. Vowel signs
 * and other marks that belong to a letter's sound in the scripts of South and South-East Asia stay.
 */
final class Folding {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();
    private static final String DROPPED = "'`\u00B4\u2018\u2019\u02B9\u02BB\u02BC\u02BE\u02BF\u0640";
    private static final int VOICED_SOUND = 0x3099;
    private static final int SEMI_VOICED_SOUND = 0x309A;

    /** Letters that Unicode does not take apart, by what people type instead. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry(0x0111, "d"), // Vietnamese d with stroke
            Map.entry(0x00F0, "d"),
            Map.entry(0x00FE, "th"),
            Map.entry(0x00F8, "o"),
            Map.entry(0x0142, "l"),
            Map.entry(0x0131, "i"), // Turkic i without dot
            Map.entry(0x0127, "h"),
            Map.entry(0x0167, "t"),
            Map.entry(0x014B, "n"),
            Map.entry(0x00E6, "ae"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x0649, "\u064A"), // alef maksura
            Map.entry(0x06CC, "\u064A"), // Farsi yeh
            Map.entry(0x06D0, "\u064A"), // Pashto e
            Map.entry(0x06CD, "\u064A"), // Pashto yeh with tail
            Map.entry(0x06D2, "\u064A"), // Urdu yeh barree
            Map.entry(0x06A9, "\u0643"), // keheh
            Map.entry(0x06AA, "\u0643"), // swash kaf
            Map.entry(0x06C1, "\u0647"), // Urdu heh goal
            Map.entry(0x06BE, "\u0647"), // Urdu heh doachashmee
            Map.entry(0x0629, "\u0647"), // teh marbuta
            Map.entry(0x06C3, "\u0647"), // teh marbuta goal
            Map.entry(0x06D5, "\u0647"), // Uyghur ae
            Map.entry(0x0671, "\u0627"), // alef wasla
            Map.entry(0x06C6, "\u0648"), // oe
            Map.entry(0x06C7, "\u0648"), // u
            Map.entry(0x06C8, "\u0648"), // yu
            Map.entry(0x06CB, "\u0648"), // ve
            Map.entry(0x06BA, "\u0646")); // Urdu noon ghunna

    private Folding() {}

    /** The folded text; may be longer or shorter than the text. */
    static String fold(CharSequence text) {
        return isAscii(text) ? asciiFolded(text) : TOGETHER.normalize(folded(APART.normalize(CASE.normalize(text))));
    }

    /**
     * Folds letters A to Z and digits where they stand: most words are nothing else.
     *
     * @return false, with nothing changed, when there is anything else in it
     */
    static boolean foldPlain(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (word[i] > 'z' || !Character.isLetterOrDigit(word[i])) {
                return false;
            }
        }
        for (int i = 0; i < length; i++) {
            word[i] = lower(word[i]);
        }
        return true;
    }

    /** A whole name as one key: the folded letters, marks and digits without anything between them. */
    static String key(CharSequence name) {
        return lettersOf(fold(name));
    }

    /** The letters, marks and digits of a folded text. */
    static String lettersOf(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Folding::inName).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Letters, marks and digits: what a name is made of. */
    static boolean inName(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    /** The beginning of a text, at most so many characters, no character cut in two. */
    static String clip(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String asciiFolded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '`') {
                folded.append(lower(c));
            }
        }
        return folded.toString();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        String letter = LETTERS.get(c);
        if (letter != null) {
            folded.append(letter);
        } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append(UCharacter.digit(c));
        } else if (DROPPED.indexOf(c) < 0 && !isAccent(c)) {
            folded.appendCodePoint(c);
        }
    }

    /** Marks that no script calls its own are accents; the two kana sound marks make another letter. */
    private static boolean isAccent(int c) {
        return isMark(c)
                && UScript.getScript(c) == UScript.INHERITED
                && c != VOICED_SOUND
                && c != SEMI_VOICED_SOUND;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.COMBINING_SPACING_MARK;
    }
}
