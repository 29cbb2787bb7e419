package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class CommentHtmlTest {

    private static final String LINK = "<a href=\"%1$s\" rel=\"external nofollow ugc\">%1$s</a>";

    @Test
    void keepsLinesAndParagraphsAndNothingElse() {
        assertThat(CommentHtml.of("one\ntwo\n\n\n[{ALLOW view All}] __three__ <b>"))
                .isEqualTo("<p dir=\"auto\">one<br>two</p><p dir=\"auto\">[{ALLOW view All}] __three__ &lt;b&gt;</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://example.org/a?b=c#d.      | https://example.org/a?b=c#d
            (https://example.org/x)               | https://example.org/x
            https://example.org/Suwon_(city)      | https://example.org/Suwon_(city)
            HTTPS://EXAMPLE.ORG/x, and            | HTTPS://EXAMPLE.ORG/x
            수원(https://example.org/수원)을        | https://example.org/수원
            """)
    void makesLinksOfAddresses(String text, String address) {
        assertThat(CommentHtml.of(text)).contains(LINK.formatted(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            javascript:alert(1)
            data:text/html,x
            //example.org/x
            https://
            """)
    void makesNoLinkOfAnythingElse(String text) {
        assertThat(CommentHtml.of(text)).doesNotContain("<a");
    }

    @Test
    void anAddressCannotLeaveItsAttribute() {
        assertThat(CommentHtml.of("https://x.org/\"onmouseover=alert(1)//"))
                .contains("href=\"https://x.org/\"")
                .doesNotContain("\"onmouseover=");
    }
}
