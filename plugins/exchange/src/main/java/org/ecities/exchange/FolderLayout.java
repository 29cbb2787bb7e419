package org.ecities.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where things are in a folder of pages.
 *
 * <pre>
 * City.Suwon.txt                                the latest text
 * OLD/City.Suwon/3.txt                          the text of version 3
 * OLD/City.Suwon/page.properties                3.author, 3.changenote
 * OLD/City.Suwon/comments.csv                   comments, ours alone
 * City.Suwon-att/plan.pdf-dir/2.pdf             version 2 of a file
 * City.Suwon-att/plan.pdf-dir/attachment.properties   2.author, 2.changenote
 * </pre>
 *
 * The time of a version is that of its file.
 */
final class FolderLayout {

    static final String TEXT = ".txt";
    static final String OLD = "OLD";
    static final String PAGE_PROPERTIES = "page.properties";
    static final String FILE_PROPERTIES = "attachment.properties";
    static final String FILES = "-att";
    static final String FILE = "-dir";
    static final String AUTHOR = ".author";
    static final String NOTE = ".changenote";
    /** Ours alone: the version deleted the page or file. */
    static final String DELETED = ".deleted";
    /** Ours alone: the name, where it is too long for the name of a file. */
    static final String NAME = "name";

    /** File systems take 255 bytes; endings need some of them. */
    private static final int LONGEST = 230;

    private static final String LONG = "long-";
    private static final int DIGITS = 32;

    private final Path folder;

    FolderLayout(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path latest(String page) {
        return folder.resolve(file(page) + TEXT);
    }

    Path old(String page) {
        return folder.resolve(OLD).resolve(file(page));
    }

    Path comments(String page) {
        return old(page).resolve(CommentFile.NAME);
    }

    Path files(String page) {
        return folder.resolve(file(page) + FILES);
    }

    Path file(String page, String file) {
        return files(page).resolve(file(file) + FILE);
    }

    /** Name of the file of a version: its number and the ending of the file's own name. */
    static String version(int version, String file) {
        int dot = file.lastIndexOf('.');
        return version + "." + (dot >= 0 && dot < file.length() - 1 ? FileNames.encoded(file.substring(dot + 1)) : "bin");
    }

    /** True for a name whose file carries another one. */
    static boolean tooLong(String name) {
        return FileNames.encoded(name).length() > LONGEST;
    }

    static String file(String name) {
        return tooLong(name) ? LONG + hash(name) : FileNames.encoded(name);
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
