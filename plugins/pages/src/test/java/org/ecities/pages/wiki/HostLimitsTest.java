package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ecities.pages.Asker;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the host alone cannot render. */
class HostLimitsTest {

    /** The host's own search for a tag's name needs hours for these. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    private final HostFixture host = HostFixture.get();

    private String html(String text) {
        return host.html(Asker.anonymous(), "Sample", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{", "[{INSERT", "[{!", "[{INSERT!"})
    void aTagOfBlanksHoldsNobodyUp(String start) {
        String text = start + " ".repeat(400_000) + "!}] after";

        assertThat(Assertions.assertTimeoutPreemptively(HANGS, () -> html(text))).contains("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%(&#x110000;)<b>text</b> %%", "%%(&#99999999;) <b>text</b>"})
    void aTextThatTheHostRefusesIsShownPlain(String text) {
        assertThat(html(text)).contains("&lt;b&gt;text&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void aTextNestedTooDeepIsShownPlain() {
        assertThat(html("%%a x\n".repeat(6_000))).contains("ec-notice").contains("%%a x");
        assertThat(html("!! Next")).contains("<h3");
    }
}
