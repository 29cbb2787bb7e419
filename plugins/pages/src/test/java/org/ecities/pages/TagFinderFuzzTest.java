package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, finding its tags ends and gives spans in order that do not touch one another. */
class TagFinderFuzzTest {

    private static final String LETTERS = "[[[{{{}}}]]]~~%%//()\\ \n\t!|AWHERE INSERTx_.$한";
    /** A scan that goes over the text again for each of a million characters needs hours, not a minute. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void onRandomTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random, random.nextInt(60));
            check(text, TagFinder.find(text), "seed " + seed + ": " + text);
            PageLinks.in(text);
            AccessRules.of("ALLOW" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{", "}]", "[", "[[{", "{{{", "{{{~}}}", "~", "~[", "%%", "%%(", "%%a(", "%%a ", "/%", "[{A [{B", "[{A}]", "[{ ",
        "[{INSERT ", " ", "[a|b", "\\", "%%a\\", "[{A}] [b] {{{c}}} ",
    })
    void onAMillionCharactersOfOneKind(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        for (String page : List.of(text, "[{" + text, "[{" + text + "!}]", "[" + text + "]", "%%x " + text)) {
            List<TagSpan> tags = Assertions.assertTimeoutPreemptively(HANGS, () -> TagFinder.find(page));
            check(page, tags, piece);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(6) == 0 ? "[{A " : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void check(String text, List<TagSpan> tags, String where) {
        int last = 0;
        for (TagSpan tag : tags) {
            boolean inOrder = last <= tag.start()
                    && tag.start() + 2 < tag.bodyStart()
                    && tag.bodyStart() <= tag.bodyEnd()
                    && tag.bodyEnd() + 2 == tag.end()
                    && tag.end() <= text.length();
            assertThat(inOrder).as("%s in %s", tag, where).isTrue();
            assertThat(text.startsWith("[{", tag.start()) && text.startsWith("}]", tag.bodyEnd())).as(where).isTrue();
            last = tag.end();
        }
    }
}
