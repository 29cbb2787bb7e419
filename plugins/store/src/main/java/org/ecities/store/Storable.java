package org.ecities.store;

/** Whether a text comes back from the database as it went in. */
final class Storable {

    private Storable() {}

    /**
     * Refuses NUL (C strings end there) and half of a surrogate pair (it has no UTF-8 form).
     *
     * @param what names the text for the message, for example {@code "the text of page City.Suwon"}
     */
    static String checked(String text, String what) {
        if (text.indexOf('\0') >= 0) {
            throw new StoreException(what + " holds a NUL character, which cannot be kept");
        }
        if (halfCharacter(text)) {
            throw new StoreException(what + " holds half of a character (a lone surrogate), which cannot be kept");
        }
        return text;
    }

    private static boolean halfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
