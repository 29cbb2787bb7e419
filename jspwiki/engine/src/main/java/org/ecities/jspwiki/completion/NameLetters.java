package org.ecities.jspwiki.completion;

/** Which characters of a link reach the name of its page: {@code TextUtil.cleanString}. */
public final class NameLetters {

    /**
     * Signs inside names: the abbreviation sign of Devanagari, apostrophe and hyphen of Armenian, maqaf, geresh and
     * gershayim of Hebrew, the tsheg of Tibetan, double hyphen and middle dots of Katakana.
     */
    private static final String SIGNS = "\u0970\u055A\u058A\u05BE\u05F3\u05F4\u0F0B\u30A0\u30FB\uFF65";

    private NameLetters() {
    }

    /**
     * The text with nothing but letters, their marks, digits, signs inside names and some punctuation; the letter after anything left out
     * becomes a capital, several blanks become one. The host's own method also leaves out the marks, without which
     * names in Thai, Hindi or Khmer are other names, signs and numbers that are letters of some scripts, and letters beyond
     * the first 65,536.
     *
     * @param text        what stands in a link; may be null
     * @param punctuation characters to keep
     */
    public static String clean(String text, String punctuation) {
        return text == null ? null : cleaned(text.trim().codePoints().toArray(), punctuation);
    }

    private static String cleaned(int[] text, String punctuation) {
        StringBuilder name = new StringBuilder(text.length);
        boolean capital = true;
        for (int at = 0; at < text.length; at++) {
            int c = text[at];
            if (at > 0 && Character.isWhitespace(c) && Character.isWhitespace(text[at - 1])) {
                continue;
            }
            boolean kept = isPartOfName(c) || punctuation.indexOf(c) >= 0;
            if (kept) {
                name.appendCodePoint(capital ? Character.toUpperCase(c) : c);
            }
            capital = !kept;
        }
        return name.toString();
    }

    private static boolean isPartOfName(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || SIGNS.indexOf(c) >= 0;
    }
}
