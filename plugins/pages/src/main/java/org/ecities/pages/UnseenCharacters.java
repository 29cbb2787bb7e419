package org.ecities.pages;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.stream.IntStream;
import org.ecities.store.PageNames;

/** Characters that nobody sees: what Unicode calls default ignorable, for example zero-width blanks and turns of direction. */
final class UnseenCharacters {

    /** Scripts whose spelling needs the joiners: {@code ශ්‍රී ලංකා} is written with one. */
    private static final Set<Integer> JOINING = Set.of(
            UScript.ARABIC, UScript.SYRIAC, UScript.MONGOLIAN, UScript.DEVANAGARI, UScript.BENGALI, UScript.GURMUKHI,
            UScript.GUJARATI, UScript.ORIYA, UScript.TAMIL, UScript.TELUGU, UScript.KANNADA, UScript.MALAYALAM,
            UScript.SINHALA, UScript.MYANMAR, UScript.KHMER, UScript.TIBETAN, UScript.MEITEI_MAYEK, UScript.LIMBU);

    private UnseenCharacters() {}

    /** True for a character that nobody sees. */
    static boolean has(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.getType(c) == Character.FORMAT;
    }

    /** The unseen characters of a name, without those that shape a letter before them as its script is spelled. */
    static IntStream misplaced(String name) {
        int[] characters = name.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(at -> has(characters[at]) && !shaping(characters, at))
                .map(at -> characters[at]);
    }

    private static boolean shaping(int[] characters, int at) {
        return PageNames.shapes(characters[at]) && at > 0 && JOINING.contains(UScript.getScript(characters[at - 1]));
    }
}
