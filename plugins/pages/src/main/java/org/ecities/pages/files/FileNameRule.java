package org.ecities.pages.files;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.PageNames;

/** Which file names are accepted, and how they are kept: names of any script that a link in page text can carry. */
public final class FileNameRule {

    /** Longest name in characters. */
    public static final int MAX_NAME = 150;

    private static final int MAX_SHOWN = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");
    /** Marks that mean something in links of page text or in the file systems people download to. */
    private static final Pattern UNLINKABLE = Pattern.compile("[\\[\\]{}|<>\"#%?*:^`~]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private FileNameRule() {}

    /**
     * The name in its kept form: last part of a path, NFC, one blank between words, a hyphen for each mark that a
     * link cannot carry.
     *
     * @throws PageRefusedException says what is wrong with it
     */
    public static String accepted(String submitted) {
        String last = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
        String odd = odd(last);
        if (!odd.isEmpty()) {
            throw new PageRefusedException("pages.files.refused.name.characters", printable(last), odd);
        }
        String blanks = BLANKS.matcher(PageNames.shown(last)).replaceAll(" ");
        String name = EDGES.matcher(UNLINKABLE.matcher(blanks).replaceAll("-")).replaceAll("");
        if (name.length() > MAX_NAME) {
            throw new PageRefusedException("pages.files.refused.name.long", shortened(name), name.length(), MAX_NAME);
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0 || name.substring(0, dot).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new PageRefusedException("pages.files.refused.name.empty", name);
        }
        return name;
    }

    /** Characters that nobody sees: some of them turn the order of the others round and so hide what a file is. */
    private static String odd(String name) {
        return name.codePoints()
                .filter(FileNameRule::unseen)
                .distinct()
                .limit(10)
                .mapToObj(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(" "));
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> c != '\t';
            // Persian and the scripts of India need them; they turn nothing round.
            case Character.FORMAT -> c != JOINER && c != NON_JOINER;
            default -> false;
        };
    }

    private static String printable(String name) {
        return shortened(name.codePoints()
                .mapToObj(c -> unseen(c) ? "\uFFFD" : Character.toString(c))
                .collect(Collectors.joining()));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MAX_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_SHOWN)) + "…";
    }
}
