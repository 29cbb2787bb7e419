package org.ecities.store;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;

/** How two page names are told apart. */
public final class PageNames {

    private PageNames() {}

    /** The form in which a name is shown and kept: Unicode NFC. */
    public static String shown(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The form in which names are compared: NFC of the full case folding, so {@code SUWON} and {@code Suwon} are one. */
    public static String folded(String name) {
        return ascii(name)
                ? name.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(UCharacter.foldCase(shown(name), true), Normalizer.Form.NFC);
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
