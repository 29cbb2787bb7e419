package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecities.pages.Asker;
import org.ecities.pages.PageText;
import org.junit.jupiter.api.Test;

class LongLinesTest {

    private static final String LONG = "word ".repeat(4_000) + "END";

    private final HostFixture host = HostFixture.get();

    private String html(String text) {
        return host.html(Asker.anonymous(), "Sample", PageText.normalised(text));
    }

    @Test
    void areShownWhole() {
        assertThat(html(LONG)).contains("END");
        assertThat(html("first\n\n" + LONG)).contains("END");
        assertThat(html("\n" + LONG + "\n\n" + LONG)).contains("END").satisfies(html ->
                assertThat(html.split("END", -1)).hasSize(3));
        assertThat(html("first\n\n* " + LONG)).contains("<li>", "END");
    }

    @Test
    void leaveTagsAsTheyAre() {
        String tag = "[{Echo\n\n" + LONG + "\n\n" + LONG + "}]";

        assertThat(LongLines.shielded(PageText.normalised(tag))).isEqualTo(PageText.normalised(tag));
        assertThat(html(tag)).contains(PageText.normalised("\n" + LONG + "\n\n" + LONG).strip());
    }

    @Test
    void leaveShortTextsAsTheyAre() {
        String text = "a\r\n\r\nb\r\n".repeat(3_000);

        assertThat(LongLines.shielded(text)).isEqualTo(text);
    }
}
