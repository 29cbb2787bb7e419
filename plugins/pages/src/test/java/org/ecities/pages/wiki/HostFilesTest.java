package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.attachment.AttachmentManager;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.files.Upload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as page text links to them, through the real engine. */
class HostFilesTest {

    private static final HostFixture HOST = HostFixture.get();
    /** 640 x 480. */
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00c0\0\21\10\1\u00e0\2\u0080\3";

    @BeforeAll
    static void files() {
        page("Filed", "text");
        page("Filed.Secret", "[{ALLOW view Secretariat}] text");
        put("Filed", "수원 계획.pdf", "%PDF-1.7");
        put("Filed", "picture.png", "\u0089PNG\r\n\u001A\n....IHDR");
        put("Filed", "photo.jpg", JPEG);
        put("Filed", "photo.webp", "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\u007f\2\0\u00df\1\0");
        put("Filed", "Anim.GIF", "GIF89a\u0080\2\u00e0\1\0");
        put("Filed.Secret", "secret.jpg", JPEG);
        put("Filed.Secret", "minutes.pdf", "%PDF-1.6");
    }

    private static void page(String name, String text) {
        HOST.pages.commit(Asker.system(), PageChange.text(name, HOST.store.pages().versionCount(name), text), "");
    }

    private static void put(String page, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        HOST.files.add(
                Asker.system(), page, List.of(new Upload(name, bytes.length, () -> new ByteArrayInputStream(bytes))), "");
    }

    private static String html(String page, String text) {
        return HOST.html(Asker.anonymous(), page, text).replace("&#61;", "=");
    }

    @Test
    void aLinkToAFileOfThePageLeadsToItsContent() {
        assertThat(html("Filed", "[the plan|수원 계획.pdf]"))
                .contains("href=\"/files/Filed/%EC%88%98%EC%9B%90%20%EA%B3%84%ED%9A%8D.pdf\"", ">the plan</a>")
                .doesNotContain("<img");
    }

    @Test
    void aLinkToAPictureShowsIt() {
        assertThat(html("Filed", "[picture.png]")).contains("<img", "src=\"/files/Filed/picture.png?version=1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[photo.jpg]", "[photo.webp]", "[Anim.GIF]", "[a wall|photo.jpg]", "[{Image src='photo.jpg'}]",
        "[{Image src='Filed/photo.webp' alt='a wall' caption='Walls'}]"
    })
    void picturesOfEveryKindAreShownInTheirSize(String markup) {
        assertThat(html("Filed", markup))
                .containsPattern("<img [^>]*src=\"/files/Filed/[A-Za-z.]+\\?version=1\"")
                .contains("width=\"640\"", "height=\"480\"", "loading=\"lazy\"", "alt=\"");
    }

    @Test
    void aWantedWidthKeepsTheShape() {
        assertThat(html("Filed", "[{Image src='photo.jpg' width='320'}]")).contains("width=\"320\"", "height=\"240\"");
        assertThat(html("Filed", "[{Image src='photo.jpg' width='9%'}]")).contains("width=\"640\"");
    }

    @Test
    void picturesOfOtherSitesAreLinkedAndNeverLoaded() {
        for (String markup : List.of(
                "[https://example.org/a.jpg]", "[{Image src='https://example.org/a.jpg'}]",
                "[wall|https://example.org/a.png]")) {
            assertThat(html("Filed", markup)).doesNotContain("<img").contains("href=\"https://example.org/a.");
        }
    }

    @Test
    void pictureTagsCannotLeaveTheirAttributes() {
        for (String markup : List.of(
                "[{Image src='photo.jpg' alt='\"><script>alert(1)</script>' caption='<b onclick=x>'}]",
                "[{Image src='javascript:alert(1)'}]", "[{Image src='data:text/html,x' link='javascript:alert(1)'}]",
                "[{Image src='photo.jpg' class='x\" onerror=\"alert(1)' style='background:url(//x)' align='x\" a=\"'}]")) {
            assertThat(html("Filed", markup))
                    .doesNotContain("<script", "<b ", "href=\"javascript", "src=\"data", "style=")
                    .doesNotContainPattern("<[^>\"]*(\"[^\"]*\"[^>\"]*)*\\son[a-z]+=");
        }
    }

    @Test
    void aPictureThatTheReaderMayNotSeeIsNotShown() {
        assertThat(html("Filed", "[Filed.Secret/secret.jpg] [{Image src='Filed.Secret/secret.jpg'}]"))
                .doesNotContain("<img", "/files/");
        assertThat(HOST.html(Asker.system(), "Filed", "[Filed.Secret/secret.jpg]")).contains("<img");
    }

    @Test
    void aFileOfAnotherPageIsReachedByThePagesName() {
        assertThat(html("Other", "[plan|Filed/picture.png] [again|filed/PICTURE.png]"))
                .contains("/files/Filed/picture.png")
                .doesNotContain("PICTURE.png\"");
    }

    @Test
    void aFileThatTheReaderMayNotSeeIsNotTold() {
        assertThat(html("Filed", "[minutes|Filed.Secret/minutes.pdf]")).doesNotContain("/files/");
        assertThat(HOST.html(Asker.system(), "Filed", "[minutes|Filed.Secret/minutes.pdf]"))
                .contains("/files/Filed.Secret/minutes.pdf");
    }

    @Test
    void theHostCannotChangeFiles() {
        AttachmentManager manager = HOST.host.engine().getManager(AttachmentManager.class);

        assertThat(manager).isInstanceOf(StoreAttachmentManager.class);
        assertThatThrownBy(() -> manager.storeAttachment(null, new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> manager.deleteAttachment(null)).isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> manager.deleteVersion(null)).isInstanceOf(ProviderException.class);
    }
}
