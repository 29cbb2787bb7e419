package org.ecities.pages.web;

import org.ecities.pages.Messages;

/** Sizes as people read them: 812 bytes, 1.4 MB. */
final class FileSizes {

    private static final double STEP = 1024;

    private FileSizes() {}

    static String shown(Messages words, long bytes) {
        if (bytes < STEP) {
            return words.text("pages.files.size.bytes", bytes);
        }
        double kilo = bytes / STEP;
        return kilo < STEP
                ? words.text("pages.files.size.kb", kilo)
                : words.text("pages.files.size.mb", kilo / STEP);
    }
}
