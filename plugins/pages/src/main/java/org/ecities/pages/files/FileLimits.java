package org.ecities.pages.files;

/**
 * How much people may upload.
 *
 * @param file most bytes of one file
 * @param page most bytes of all files of a page, with their versions
 * @param site most bytes of all files
 */
public record FileLimits(long file, long page, long site) {

    /** Bytes of one MB. */
    public static final long MB = 1024L * 1024;
    /** Most files in one form. */
    public static final int AT_ONCE = 10;
    /** Most files on a page, deleted ones included. */
    public static final int FILES_OF_PAGE = 500;

    private static final int PAGE_MB = 200;
    /** What a form holds besides files. */
    private static final long FORM_BYTES = MB;

    /** Limits of an installation, from sizes in MB; a page takes 200 MB, or one file where that is more. */
    public static FileLimits ofMegabytes(int file, int site) {
        return new FileLimits(file * MB, Math.max(PAGE_MB, file) * MB, site * MB);
    }

    /** Most bytes of one form with files. */
    public long form() {
        return AT_ONCE * file + FORM_BYTES;
    }
}
