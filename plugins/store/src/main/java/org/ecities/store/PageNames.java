package org.ecities.store;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;

/** How two page names are told apart. */
public final class PageNames {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /** Variation selectors and the vowel separator of the Mongolian script. */
    private static final int FIRST_MONGOLIAN = 0x180B;
    private static final int LAST_MONGOLIAN = 0x180F;

    private PageNames() {}

    /** The form in which a name is shown and kept: Unicode NFC. */
    public static String shown(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * The form in which names are compared: NFC of the full case folding, so {@code SUWON} and {@code Suwon} are one,
     * without the characters that only shape their neighbours, which many keyboards leave out.
     */
    public static String folded(String name) {
        return ascii(name) ? name.toLowerCase(Locale.ROOT) : caseless(withoutShaping(name));
    }

    /** The form in which names of files are compared: as {@link #folded}, but with every character. */
    public static String foldedFile(String name) {
        return ascii(name) ? name.toLowerCase(Locale.ROOT) : caseless(name);
    }

    /** True for a character that nobody sees and that only says how its neighbours are shaped: joiners and selectors. */
    public static boolean shapes(int c) {
        return c == NON_JOINER || c == JOINER || c >= FIRST_MONGOLIAN && c <= LAST_MONGOLIAN;
    }

    private static String caseless(String name) {
        return Normalizer.normalize(UCharacter.foldCase(shown(name), true), Normalizer.Form.NFC);
    }

    private static String withoutShaping(String name) {
        if (name.codePoints().noneMatch(PageNames::shapes)) {
            return name;
        }
        StringBuilder rest = new StringBuilder(name.length());
        name.codePoints().filter(c -> !shapes(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** Most names are, and they are folded many times for each page that is shown. */
    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
