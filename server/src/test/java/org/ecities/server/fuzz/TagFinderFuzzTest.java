package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.ecities.pages.AccessRules;
import org.ecities.pages.PageLinks;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.junit.jupiter.api.Test;

/** Finding tags, links and access rules ends for every text, in order and within the text. */
class TagFinderFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final Cost COST = Cost.ofThisThread();

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyText(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    @Test
    void randomTexts() {
        new RandomTexts("[{", "}]", "[[{", "[", "]", "{{{", "}}}", "~", "%%", "%%(", "/%", "\\", "\n", " ", "|", "ALLOW ",
                        "[{ALLOW view a}]", "INSERT ", "WHERE ", "City", "'", "\"", "=", "!", "a", "한")
                .each(41, 5_000, TagFinderFuzzTest::check);
    }

    private static void check(String text) {
        COST.check(text, () -> judge(text));
    }

    private static void judge(String text) {
        int last = 0;
        for (TagSpan tag : TagFinder.find(text)) {
            assertThat(tag.start()).isGreaterThanOrEqualTo(last);
            assertThat(tag.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.startsWith("}]", tag.bodyEnd())).isTrue();
            last = tag.end();
        }
        PageLinks.in(text);
        AccessRules.of(text);
    }
}
