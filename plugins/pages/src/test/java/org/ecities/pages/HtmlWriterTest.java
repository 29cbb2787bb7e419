package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            <script>x</script>      @ &lt;script&gt;x&lt;/script&gt;
            "><img src=x>           @ &quot;&gt;&lt;img src=x&gt;
            ' onclick='x            @ &#39; onclick=&#39;x
            &lt;                    @ &amp;lt;
            </textarea>             @ &lt;/textarea&gt;
            수원 العربية            @ 수원 العربية
            """)
    void escapesTextAndAttributeValuesAlike(String typed, String escaped) {
        assertThat(new HtmlWriter().open("p", typed).text(typed).close().html())
                .isEqualTo("<p class=\"" + escaped + "\">" + escaped + "</p>");
    }

    @Test
    void dropsControlCharactersAndKeepsLineEnds() {
        assertThat(HtmlWriter.escaped("a\0\u0001\u001f\b\fb\r\n\tc")).isEqualTo("ab\r\n\tc");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:alert(1)", " javascript:alert(1)",
        "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)", "\u0001javascript:alert(1)",
        "javascript\t:alert(1)", "java\0script:alert(1)", "javascript&#58;alert(1)", "vbscript:x", "data:text/html,x",
        "DATA:text/html;base64,x", "data:image/svg+xml,x", "blob:x", "file:///etc/passwd", "view-source:x",
        "//host/x", "//host", "///host", "/\\host", "/\\/host", "\\\\host", "\\/host", "/\t/host", "/\n/host",
        "ftp://host/", "http:host", "https:/host", "page", "...", "..//host", ".../page", "a:b", "intent://x", "http\n://host",
        "https://host/\u0000", "https://host/\r\nX: y", "/page\n",
    })
    void turnsUnsafeLinkTargetsIntoNothing(String target) {
        assertThat(HtmlWriter.safeLink(target)).isFalse();
        for (String attribute : new String[] {"href", "src", "action", "formaction", "cite", "poster", "data", "ping"}) {
            assertThat(new HtmlWriter().open("a").attr(attribute, target).close().html())
                    .isEqualTo("<a " + attribute + "=\"#\"></a>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "#", "#section-1", "?page=2", "/", "/wiki/City.Suwon", "/wiki/%EC%88%98", "http://example.org", "HTTPS://example.org/?a=b&c",
        "mailto:info@example.org", "/a:b", "?x=javascript:y", "/wiki/수원", "../page", "./page",
    })
    void letsSafeLinkTargetsThrough(String target) {
        assertThat(HtmlWriter.safeLink(target)).isTrue();
        assertThat(new HtmlWriter().open("a").attr("href", target).close().html())
                .isEqualTo("<a href=\"" + HtmlWriter.escaped(target) + "\"></a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onload", "style", "srcdoc", "srcset", "onClick", "a b", "a=\"", "a>", "", "1a", "a/"})
    void refusesAttributesThatCanHoldScript(String name) {
        HtmlWriter html = new HtmlWriter().open("p");

        assertThatThrownBy(() -> html.attr(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "p class", "p>", "/p", "!--", "1p", "<p"})
    void refusesWhatIsNoElementName(String name) {
        HtmlWriter html = new HtmlWriter();

        assertThatThrownBy(() -> html.open(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOfElementsThatWereNotClosed() {
        HtmlWriter html = new HtmlWriter().open("div").open("p").text("x").close();

        assertThatThrownBy(html::html).isInstanceOf(IllegalStateException.class).hasMessageContaining("div");
    }

    @Test
    void tellsOfClosingTooMuch() {
        HtmlWriter html = new HtmlWriter().open("p").close();

        assertThatThrownBy(html::close).isInstanceOf(IllegalStateException.class);
        assertThat(html.html()).isEqualTo("<p></p>");
    }

    @Test
    void tellsOfAnAttributeOutsideAStartTag() {
        HtmlWriter html = new HtmlWriter().open("p").text("x");

        assertThatThrownBy(() -> html.attr("id", "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverClosesElementsWithoutContent() {
        HtmlWriter html = new HtmlWriter().open("p").open("br").text("a").open("input").flag("checked", true);

        assertThat(html.flag("disabled", false).close().html())
                .isEqualTo("<p><br>a<input checked=\"checked\"></p>");
    }

    @Test
    void addsWhatAnotherWriterMade() {
        HtmlWriter inner = new HtmlWriter().element("b", "x", "<");

        assertThat(new HtmlWriter().open("p").add(inner).close().html()).isEqualTo("<p><b class=\"x\">&lt;</b></p>");
    }

    static Stream<String> firstLines() {
        return Stream.of("\nx", "\r\nx", "\n\nx");
    }

    /** The one line end that a browser takes away is put in before. */
    @ParameterizedTest
    @MethodSource("firstLines")
    void keepsALineEndThatATextareaBeginsWith(String typed) {
        assertThat(new HtmlWriter().open("textarea").text(typed).close().html())
                .isEqualTo("<textarea>\n" + typed + "</textarea>");
        assertThat(new HtmlWriter().open("p").text(typed).close().html()).isEqualTo("<p>" + typed + "</p>");
    }
}
