package org.ecities.jspwiki.completion;

import org.apache.wiki.util.TextUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class HtmlEntitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                 | ``
            plain 수원시       | plain 수원시
            <b a="c">          | &lt;b a=&quot;c&quot;&gt;
            it's               | it's
            a & b              | a &amp; b
            &                  | &amp;
            a&                 | a&amp;
            &#                 | &amp;#
            &;                 | &amp;;
            &#;                | &amp;#;
            &amp;              | &amp;
            &#39;              | &#39;
            &#x27;             | &#x27;
            &##39;             | &amp;##39;
            &lt                | &amp;lt
            &lt b;             | &amp;lt b;
            &&amp;             | &amp;&amp;
            R&D; <             | R&D; &lt;
            x?a=1&b=2          | x?a=1&amp;b=2
            &수원;             | &amp;수원;
            &CounterClockwiseContourIntegral; | &CounterClockwiseContourIntegral;
            """)
    void escapesWhatIsNoEntity(String text, String escaped) {
        assertThat(HtmlEntities.escape(text)).isEqualTo(escaped);
        assertThat(HtmlEntities.escape(escaped)).isEqualTo(escaped);
        assertThat(TextUtil.escapeHTMLEntities(text)).isEqualTo(escaped);
    }

    @Test
    void aNameTooLongToBeOneIsText() {
        String tooLong = "&" + "a".repeat(60) + ";";
        assertThat(HtmlEntities.escape(tooLong)).isEqualTo("&amp;" + tooLong.substring(1));
    }

    @Test
    void hostileTextTakesLinearTime() {
        String text = ("&".repeat(1000) + "a".repeat(1000)).repeat(1000);
        assertTimeout(Duration.ofSeconds(5), () -> HtmlEntities.escape(text));
    }
}
