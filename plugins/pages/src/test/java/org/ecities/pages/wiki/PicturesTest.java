package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.files.Upload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    private static final HostFixture HOST = HostFixture.get();

    private final Pictures pictures = new Pictures(HOST.files, new Reader());

    @BeforeAll
    static void files() {
        int base = HOST.store.pages().versionCount("Pictured");
        HOST.pages.commit(Asker.system(), PageChange.text("Pictured", base, "text"), "");
        put("wall.gif", "GIF89a\u0080\2\u00e0\1\0");
        put("plan.pdf", "%PDF-1.7");
    }

    private static void put(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        HOST.files.add(
                Asker.system(), "Pictured", List.of(new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes))), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            <img src="https://a.org/x.png" alt="x">         @ <a class="external" href="https://a.org/x.png">x</a>
            <img src="https://a.org/x.png">                 @ <a class="external" href="https://a.org/x.png">https://a.org/x.png</a>
            <img src="HTTP://a.org/?b&amp;c" alt="&lt;">    @ <a class="external" href="HTTP://a.org/?b&amp;c">&lt;</a>
            <a href="/b"><img src="https://a.org/x.png" alt="x"></a>       @ <a href="/b">x</a>
            <a href="/b"><img src="/files/Pictured/plan.pdf" alt="p"></a>  @ <a href="/b">p</a>
            <img src="/files/Pictured/plan.pdf" alt="plan"> @ <a class="external" href="/files/Pictured/plan.pdf">plan</a>
            <i><img src="/sign-in" alt="x"></i>             @ <i>x</i>
            <img src="/files/A/a.png?version=1" alt="x">    @ <img src="/files/A/a.png?version=1" alt="x">
            <i><img src="//a.org/x.png" alt="x"></i>        @ <i>x</i>
            <i><img src="javascript:x" alt="x"></i>         @ <i>x</i>
            <i><img src="data:image/png,x"></i>             @ <i></i>
            """)
    void becomeLinksOrWordsWhereTheyCannotBeShown(String markup, String placed) {
        assertThat(pictures.placed(markup)).isEqualTo(placed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            <img src="/files/Pictured/wall.gif" alt="w">                    @ ``
            <a href="/b"><img src="/files/Pictured/wall.gif" alt="w"></a>   @ <a href="/b">
            """)
    void areShownInTheirSizeAlsoInALink(String markup, String before) {
        assertThat(pictures.placed(markup))
                .startsWith(before + "<img ")
                .contains("src=\"/files/Pictured/wall.gif?version=1\"", "width=\"640\"", "height=\"480\"");
    }
}
