package org.ecities.server.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Where the browser of the tests is: {@code ECITIES_CHROMIUM}, else where Debian puts it. */
record InstalledChromium(Path program, boolean demanded) {

    private static final Set<String> YES = Set.of("1", "true", "TRUE");

    static InstalledChromium of(Map<String, String> environment) {
        return new InstalledChromium(
                Path.of(environment.getOrDefault("ECITIES_CHROMIUM", "/usr/bin/chromium")),
                YES.contains(environment.getOrDefault("CI", "")));
    }

    boolean present() {
        return Files.isExecutable(program);
    }

    /** Why the tests cannot run. */
    String absence() {
        return "There is no browser at " + program + ". Install Chromium or name it in ECITIES_CHROMIUM.";
    }
}
