package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeHtmlTest {

    private static final Set<String> ELEMENTS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "pre",
            "code", "tt", "b", "strong", "i", "em", "u", "sub", "sup", "del", "ins", "s", "blockquote", "table", "thead",
            "tbody", "tr", "th", "td", "caption", "a", "img", "small", "ec-slot");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?: [a-z-]+=\"[^\"<>]*\")*)( ?/)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto):.*|[^:]*|[^:]*[/?#].*");
    private static final Pattern OWN_PICTURE = Pattern.compile("/files/[^\\\\\\p{Cntrl}]*");

    static Stream<String> hostile() throws IOException {
        try (InputStream file = SafeHtmlTest.class.getResourceAsStream("hostile-markup.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        }
    }

    @Test
    void isTriedWithManyHostileTexts() throws IOException {
        assertThat(hostile()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsNothingThatCouldRunOrLoadFromElsewhere(String markup) {
        harmless(SafeHtml.of(markup));
        harmless(SafeHtml.of("<p>a " + markup + " b</p>"));
        harmless(SafeHtml.of("<table><tr><td>" + markup));
        harmless(SafeHtml.of("<a href=\"" + markup + "\">x</a>"));
        harmless(SafeHtml.of("<img src='" + markup + "'>"));
    }

    /** Takes the result apart by hand: every {@code <} must begin a tag of the list with harmless attributes. */
    private static void harmless(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (tag.find()) {
            rest.append(html, from, tag.start());
            from = tag.end();
            assertThat(ELEMENTS).as(html).contains(tag.group(2));
            attributes(html, tag.group(2), tag.group(3));
        }
        assertThat(rest.append(html.substring(from)).toString().replace("<!-- -->", "")).as(html).doesNotContain("<");
    }

    private static void attributes(String html, String element, String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = StringEscapeUtils.unescapeHtml4(attribute.group(2));
            boolean good = switch (attribute.group(1)) {
                case "href" -> element.equals("a") && LINK.matcher(value).matches() && !value.startsWith("\\");
                case "src" -> element.equals("img") && OWN_PICTURE.matcher(value).matches();
                case "id", "name" ->
                    value.startsWith("section-") || value.startsWith("ref-") || value.codePointCount(0, value.length()) == 1;
                case "lang" -> value.matches("[A-Za-z0-9-]*");
                case "dir" -> List.of("ltr", "rtl", "auto").contains(value);
                case "clear" -> element.equals("br") && List.of("all", "left", "right").contains(value);
                case "width", "height" -> element.equals("img") && value.matches("\\d{1,4}");
                case "class" -> value.matches("[\\p{L}\\p{N}_ -]*");
                case "rel" -> value.equals("nofollow noopener");
                case "n" -> element.equals("ec-slot");
                case "alt", "title", "colspan", "rowspan" -> true;
                default -> false;
            };
            assertThat(good).as("%s=%s in %s", attribute.group(1), value, html).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            <h2 id="section-Main-Title">Title</h2>      @ <h2 id="section-Main-Title">Title</h2>
            <p>a <b>b</b> <i>c</i><br>d</p>             @ <p>a <b>b</b> <i>c</i><br />d</p>
            <ul><li>a</li></ul>                         @ <ul><li>a</li></ul>
            <a class="wikipage" href="/wiki/A">A</a>    @ <a class="wikipage" href="/wiki/A">A</a>
            <a href="#section-A" rel="next">A</a>       @ <a href="#section-A">A</a>
            <a href="https://a.org/">A</a>              @ <a href="https://a.org/" rel="nofollow noopener">A</a>
            <a href="//a.org/" rel="me">A</a>           @ <a href="//a.org/" rel="nofollow noopener">A</a>
            <a href="/\\a.org/">A</a>                   @ <a href="/\\a.org/" rel="nofollow noopener">A</a>
            <a href=" HTTPS://a.org/">A</a>             @ <a href="HTTPS://a.org/" rel="nofollow noopener">A</a>
            <a title="href">A</a>                       @ <a title="href">A</a>
            <a title="href" href="//a.org/">A</a>       @ <a title="href" href="//a.org/" rel="nofollow noopener">A</a>
            <a id="M">M</a>                             @ <a id="M">M</a>
            <a id="main">M</a>                          @ <a>M</a>
            <p lang="ko" dir="rtl" title="t">x</p>      @ <p lang="ko" dir="rtl" title="t">x</p>
            <br clear="all">                            @ <br clear="all" />
            <img src="/files/A/a.png" width="9" height="8">     @ <img src="/files/A/a.png" width="9" height="8" />
            <p>a<img src="https://a.org/x.png" alt="x"></p>     @ <p>a</p>
            <p>a<img src="/sign-in" alt="x"></p>        @ <p>a</p>
            <p>a<img alt="src"></p>                     @ <p>a</p>
            <img class="inline" src="/files/A/a.png" alt="x">   @ <img class="inline" src="/files/A/a.png" alt="x" />
            <td colspan="2">x</td>                      @ <table><tbody><tr><td colspan="2">x</td></tr></tbody></table>
            <pre>a\tb</pre>                             @ <pre>a\tb</pre>
            수원 العربية                                @ 수원 العربية
            """)
    void keepsTheStructureOfAText(String markup, String html) {
        assertThat(SafeHtml.of(markup)).isEqualTo(html);
    }
}
