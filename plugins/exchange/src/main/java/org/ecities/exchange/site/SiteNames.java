package org.ecities.exchange.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.ecities.store.PageNames;

/**
 * Places of things in a static copy, relative to its folder. Every part is of small ASCII letters, digits and
 * {@code ._-}, so that it survives any file system, memory stick and archive. A name that is more than that keeps
 * what can be read of it and gets a hash.
 */
final class SiteNames {

    static final String START = "index.html";
    static final String SEARCH = "search.html";
    static final String ALL_PAGES = "lists/index.html";
    static final String RECENT = "lists/recent.html";

    private static final int LONGEST = 80;
    private static final int READABLE = 40;
    private static final int DIGITS = 16;
    private static final int LONGEST_ENDING = 8;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_][a-z0-9._-]{0,78}[a-z0-9_-]|[a-z0-9_]");
    /** A plain name of this form could be that of another name with its hash. */
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{" + DIGITS + "}");
    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final String frontPage;

    SiteNames(String frontPage) {
        this.frontPage = frontPage;
    }

    /** Where a page is. */
    String page(String name) {
        return name.equals(frontPage) ? START : "pages/" + part(name) + ".html";
    }

    /** Where the latest version of a file of a page is; it keeps the ending by which programs know it. */
    String file(String page, String file) {
        int dot = file.lastIndexOf('.');
        String ending = dot < 0 ? "" : PageNames.folded(file.substring(dot + 1));
        boolean known = ending.matches("[a-z0-9]{1," + LONGEST_ENDING + "}");
        String name = known ? part(file.substring(0, dot)) + "." + ending : part(file);
        return "files/" + part(page) + "/" + name;
    }

    /** Where the pages are listed whose titles begin with a letter. */
    String letter(int letter) {
        return "lists/letter-" + Integer.toHexString(letter) + ".html";
    }

    /** Where a screen of a directory is. */
    String directory(String directory, int screen) {
        return "lists/" + part(directory) + (screen == 1 ? "" : "-" + screen) + ".html";
    }

    /** A link from one place to another. */
    static String relative(String from, String to) {
        int up = (int) from.chars().filter(c -> c == '/').count();
        return (up == 0 ? "./" : "../".repeat(up)) + to;
    }

    private static String part(String name) {
        String folded = PageNames.folded(name);
        boolean plain = folded.length() <= LONGEST && PLAIN.matcher(folded).matches()
                && !HASHED.matcher(folded).matches() && !DEVICE.matcher(folded).matches();
        if (plain) {
            return folded;
        }
        String readable = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String begin = readable.isEmpty() ? "page" : readable.substring(0, Math.min(READABLE, readable.length()));
        return begin + "-" + hash(folded).substring(0, DIGITS);
    }

    /** Lower-case hex SHA-256 of a text. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
