package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;

/** The page cache in the running server. */
class PageCacheTest {

    private static final int SAVES = Integer.getInteger("ecities.cache.saves", 100);

    private final RunningServer server = RunningServer.shared();

    private static Map<String, String> edit(int base, String text) {
        return Map.of("text", text, "base", String.valueOf(base), "do", "save", "note", "");
    }

    @Test
    void theNextReaderSeesEverySave() {
        Visitor editor = server.administrator();
        Visitor reader = server.visitor();
        for (int save = 0; save < SAVES; save++) {
            String text = "Cached text number " + save + " of the page";
            assertThat(editor.postFrom("/edit/Cache.Fresh", "/edit/Cache.Fresh", edit(save, text)).statusCode()).isEqualTo(303);

            assertThat(reader.get("/wiki/Cache.Fresh").body()).contains(text);
        }
    }

    @Test
    void theSecondReaderGetsTheSameAnswerWithATag() {
        Visitor reader = server.visitor();
        reader.get("/wiki/Main");
        HttpResponse<String> second = reader.get("/wiki/Main");
        String tag = second.headers().firstValue("ETag").orElseThrow();

        assertThat(second.body()).contains("<main").endsWith("</html>\n");
        assertThat(second.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(reader.get("/wiki/Main", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void nobodyGetsWhatWasMadeForSomebodyElse() {
        Visitor reader = server.visitor();
        String anonymous = reader.get("/wiki/Main").body();
        String administrator = server.administrator().get("/wiki/Main").body();
        String korean = reader.get("/wiki/Main", "Accept-Language", "ko").body();

        assertThat(administrator).contains("/sign-out");
        assertThat(reader.get("/wiki/Main").body()).isEqualTo(anonymous).doesNotContain("/sign-out", "name=\"token\"");
        assertThat(korean).contains("lang=\"ko\"");
    }

    @Test
    void choosingALanguageIsNeverAnsweredFromTheCache() {
        Visitor reader = server.visitor();
        reader.get("/wiki/Main?lang=ko");

        assertThat(reader.get("/wiki/Main?lang=ko").headers().allValues("Set-Cookie")).isNotEmpty();
    }

    @Test
    void aPageThatIsNotThereIsNotKept() {
        Visitor reader = server.visitor();
        assertThat(reader.get("/wiki/Cache.Later").statusCode()).isEqualTo(404);
        server.administrator().postFrom("/edit/Cache.Later", "/edit/Cache.Later", edit(0, "now it is there"));

        assertThat(reader.get("/wiki/Cache.Later").body()).contains("now it is there");
    }
}
