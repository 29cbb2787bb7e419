package org.ecities.pages.web;

/**
 * What the address of a file says. Neither page names nor file names hold a slash.
 *
 * @param page page name
 * @param file file name; empty when the address ends before it
 */
record FilePath(String page, String file) {

    static FilePath of(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? new FilePath(path, "")
                : new FilePath(path.substring(0, slash), path.substring(slash + 1));
    }
}
