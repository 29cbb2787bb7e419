package org.ecities.pages;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.store.PageNames;

/** Which page names are accepted: letters, marks and digits of any script and some punctuation that links can carry. */
public final class PageNameRule {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final String PUNCTUATION = " ()&+,-=._$";

    /**
     * Signs that stand inside names as letters do: the abbreviation sign of Devanagari, apostrophe and hyphen of Armenian,
     * maqaf, geresh and gershayim of Hebrew, the tsheg of Tibetan, double hyphen and middle dots of Katakana. Links carry
     * the same ones; {@code LinkNamesTest} compares.
     */
    private static final String SIGNS = "\u0970\u055A\u058A\u05BE\u05F3\u05F4\u0F0B\u30A0\u30FB\uFF65";

    private PageNameRule() {}

    /**
     * A name in its kept form: NFC, one blank between words, which is all a link can carry.
     *
     * @throws PageRefusedException says what is wrong with it
     */
    public static String accepted(String typed) {
        String name = BLANKS.matcher(PageNames.shown(typed)).replaceAll(" ");
        if (name.codePoints().noneMatch(PageNameRule::says) && odd(name).isEmpty()) {
            throw new PageRefusedException("pages.refused.name.empty");
        }
        if (name.length() > Pages.MAX_NAME) {
            throw new PageRefusedException("pages.refused.name.long", name.length(), Pages.MAX_NAME);
        }
        if (name.indexOf('/') >= 0) {
            throw new PageRefusedException("pages.refused.name.slash", name);
        }
        String unseen = unseen(name);
        if (!unseen.isEmpty()) {
            throw new PageRefusedException("pages.refused.name.unseen", printable(name), unseen);
        }
        String odd = odd(name);
        if (!odd.isEmpty()) {
            throw new PageRefusedException("pages.refused.name.characters", printable(name), odd);
        }
        if (!name.equals(name.strip())) {
            throw new PageRefusedException("pages.refused.name.blank", name);
        }
        return name;
    }

    /** The page a link target means: what links cannot carry is dropped, the next letter becomes a capital. */
    public static String fromLink(String target) {
        StringBuilder name = new StringBuilder(target.length());
        boolean capital = true;
        boolean blank = false;
        for (int c : target.strip().codePoints().toArray()) {
            boolean repeated = blank && Character.isWhitespace(c);
            blank = Character.isWhitespace(c);
            if (accepted(c) && !repeated) {
                name.appendCodePoint(capital ? Character.toUpperCase(c) : c);
            }
            capital = repeated ? capital : !accepted(c);
        }
        return PageNames.shown(name.toString());
    }

    /** Two names that differ in what nobody sees would be two pages that nobody can tell apart. */
    private static String unseen(String name) {
        return listed(UnseenCharacters.misplaced(name));
    }

    private static String odd(String name) {
        return listed(name.codePoints().filter(c -> !accepted(c) && !PageNames.shapes(c)));
    }

    private static String listed(IntStream characters) {
        return characters.distinct()
                .limit(10)
                .mapToObj(PageNameRule::described)
                .collect(Collectors.joining(" "));
    }

    private static boolean accepted(int c) {
        return inName(c) || PUNCTUATION.indexOf(c) >= 0;
    }

    /** True for letters, digits, their marks, and signs that stand inside names as letters do. */
    public static boolean inName(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || SIGNS.indexOf(c) >= 0;
    }

    /** A name of dots and blanks alone says nothing, and a browser reads some of them as another address. */
    private static boolean says(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static String described(int c) {
        boolean visible = c > ' ' && Character.isDefined(c) && !hidden(c) && !Character.isSpaceChar(c);
        return visible ? Character.toString(c) : String.format("U+%04X", c);
    }

    private static boolean hidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || UnseenCharacters.has(c);
    }

    private static String printable(String name) {
        return name.codePoints()
                .mapToObj(c -> hidden(c) ? "\uFFFD" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
