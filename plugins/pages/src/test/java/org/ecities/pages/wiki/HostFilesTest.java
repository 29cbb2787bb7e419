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

/** Files as page text links to them, through the real engine. */
class HostFilesTest {

    private static final HostFixture HOST = HostFixture.get();

    @BeforeAll
    static void files() {
        page("Filed", "text");
        page("Filed.Secret", "[{ALLOW view Secretariat}] text");
        put("Filed", "수원 계획.pdf", "%PDF-1.7");
        put("Filed", "picture.png", "\u0089PNG\r\n\u001A\n....IHDR");
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
        return HOST.html(Asker.anonymous(), page, text);
    }

    @Test
    void aLinkToAFileOfThePageLeadsToItsContent() {
        assertThat(html("Filed", "[the plan|수원 계획.pdf]"))
                .contains("href=\"/files/Filed/%EC%88%98%EC%9B%90%20%EA%B3%84%ED%9A%8D.pdf\"", ">the plan</a>")
                .doesNotContain("<img");
    }

    @Test
    void aLinkToAPictureShowsIt() {
        assertThat(html("Filed", "[picture.png]")).contains("<img", "src=\"/files/Filed/picture.png\"");
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
