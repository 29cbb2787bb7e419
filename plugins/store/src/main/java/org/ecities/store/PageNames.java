package org.ecities.store;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/** How two page names are told apart. */
public final class PageNames {

    private PageNames() {}

    /** The form in which a name is shown and kept: Unicode NFC. */
    public static String shown(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The form in which names are compared: NFC of the full case folding, so {@code SUWON} and {@code Suwon} are one. */
    public static String folded(String name) {
        return Normalizer.normalize(UCharacter.foldCase(shown(name), true), Normalizer.Form.NFC);
    }
}
