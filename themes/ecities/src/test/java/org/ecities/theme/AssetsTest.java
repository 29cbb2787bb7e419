package org.ecities.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {

    /** Bytes of style and script that a first visit may cost, as they travel: of the 60 KB of the whole visit. */
    private static final int BUDGET = 8_000;

    @Test
    void listsEveryStyleSheetOnce() {
        List<String> listed = ThemeFiles.text(ThemeFiles.ASSETS.resolve("ecities.css.list")).lines().toList();
        List<String> there = ThemeFiles.assets().stream()
                .map(file -> ThemeFiles.ASSETS.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".css"))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(there);
        assertThat(listed).startsWith("tokens.css").endsWith("print.css");
    }

    @Test
    void staysLightEnoughForASlowLink() throws IOException {
        String all = ThemeFiles.assets().stream()
                .filter(file -> file.toString().matches(".*\\.(css|js)"))
                .map(ThemeFiles::text)
                .collect(Collectors.joining());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(sent)) {
            packed.write(all.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(sent.size()).isLessThan(BUDGET);
    }

    @Test
    void asksNoOtherHostForAnything() {
        for (Path asset : ThemeFiles.assets()) {
            assertThat(ThemeFiles.text(asset).replace("http://www.w3.org/2000/svg", ""))
                    .as("%s", asset)
                    .doesNotContain("http:", "https:", "@import", "url(");
        }
    }

    @Test
    void saysStartAndEndInsteadOfLeftAndRight() {
        for (Path asset : ThemeFiles.assets()) {
            if (asset.toString().endsWith(".css")) {
                assertThat(ThemeFiles.text(asset))
                        .as("%s", asset)
                        .doesNotContainPattern("(margin|padding|border|inset)-(left|right)|float:|[\\s;{](left|right):");
            }
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, surface", "ink, ground", "muted, surface", "muted, ground", "accent, surface", "accent, ground",
        "accent, accent-soft", "accent-strong, accent-soft", "surface, accent", "surface, accent-strong",
        "ink, warning-soft", "ink, error-soft", "error, surface", "ink, added", "ink, added-strong",
        "ink, removed", "ink, removed-strong", "muted, added", "muted, removed", "accent, warning-soft",
        "accent, error-soft",
    })
    void keepsTextReadable(String text, String surface) {
        assertThat(contrast(colour(text), colour(surface))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"line-strong, surface", "line-strong, ground", "focus, surface", "focus, ground", "focus, accent-soft"})
    void keepsControlsAndFocusVisible(String edge, String surface) {
        assertThat(contrast(colour(edge), colour(surface))).isGreaterThanOrEqualTo(3.0);
    }

    private static int colour(String token) {
        String tokens = ThemeFiles.text(ThemeFiles.ASSETS.resolve("tokens.css"));
        Matcher value = Pattern.compile("--ec-" + token + ": #([0-9a-f]{6}|[0-9a-f]{3});").matcher(tokens);
        assertThat(value.find()).as("token %s", token).isTrue();
        String hex = value.group(1);
        return Integer.parseInt(hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"), 16);
    }

    /** Contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int eightBits) {
        double share = (eightBits & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
