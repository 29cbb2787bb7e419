package org.ecities.server.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.SentFile;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose names and texts are in the scripts of the region, and names that look alike. */
class ScriptsTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor clerk = server.administrator();

    /** A name, and a word that stands in its text. */
    @ParameterizedTest
    @CsvSource({
        "Odd 수원시, 참여", "Odd 水原市, 城市", "Odd 臺北市, 參與", "Odd すいげん, まちづくり", "Odd กรุงเทพ, เมือง",
        "Odd ວຽງຈັນ, ເມືອງ", "Odd ភ្នំពេញ, ទីក្រុង", "Odd ရန်ကုန်, မြို့", "Odd काठमाडौं, नगर", "Odd ঢাকা, শহর",
        "Odd சென்னை, நகரம்", "Odd කොළඹ, නගරය", "Odd لاہور, شہر", "Odd תל אביב, עיר", "Odd Алматы, қала",
        "Odd თბილისი, ქალაქი", "Odd Երևան, քաղաք", "Odd ᠤᠯᠠᠭᠠᠨᠪᠠᠭᠠᠲᠤᠷ, ᠬᠣᠲᠠ", "Odd ශ්‍රී ලංකා, රට",
        "Odd 𠮷野家, 𠮷野", "Odd 𐐀𐐁, 𐐂𐐃",
        // Signs that stand inside names: tsheg, middle dots, the ideographic zero, geresh, gershayim, maqaf, hyphens.
        "Odd ལྷ་ས, གྲོང་ཁྱེར", "Odd ニューヨーク・シティ, 都市", "Odd ﾆｭｰﾖｰｸ･ｼﾃｨ, 市区", "Odd 二〇二六年, 年度",
        "Odd ג׳נין, העיר", "Odd רמב״ם, רחוב", "Odd תל־אביב, עירייה", "Odd Սայաթ֊Նովա, փողոց", "Odd Ս՚քաղաք, մայր",
        "Odd می\u200Cخواهم, شهرها", "Odd នគរ៌ៗ, ក្រុង", "Odd ຫລວງພະບາງໆ, ເຂດ"
    })
    void aPageLivesInItsScript(String name, String word) {
        String text = "About " + name + ": " + word + " 🏙️ and more.";
        assertThat(save(name, 0, text).statusCode()).isEqualTo(303);
        save("Odd links", version("Odd links"), "To [" + name + "].");

        assertThat(read(path("wiki", name))).contains(word, "🏙️");
        assertThat(read("/wiki/Odd%20links")).contains(name).doesNotContain("createpage");
        assertThat(clerk.get(path("history", name)).statusCode()).isEqualTo(200);
        assertThat(read("/search?q=" + encoded(word))).contains(name);
        assertThat(save(name, 1, text + " Again.").statusCode()).isEqualTo(303);
        assertThat(clerk.get(path("diff", name) + "?from=1&to=2").body()).contains("Again");
        assertFileKept(name, word);
    }

    /** The token stands in the address of the form. */
    private void assertFileKept(String name, String word) {
        String screen = clerk.get(path("upload", name)).body();
        String action = screen.replaceAll("(?s).*enctype=\"multipart/form-data\" action=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        HttpResponse<String> sent = clerk.postFiles(action, Map.of("note", ""), SentFile.text(word + ".txt", "content of " + word));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(clerk.get(path("files", name) + "/" + encoded(word + ".txt")).body()).isEqualTo("content of " + word);
    }

    @Test
    void twoSpellingsOfOneNameAreOnePage() {
        String composed = Normalizer.normalize("Odd Çankaya 서울", Normalizer.Form.NFC);
        save(composed, 0, "once");

        for (String spelling : new String[] {
            Normalizer.normalize(composed, Normalizer.Form.NFD), composed.toUpperCase(Locale.ROOT)
        }) {
            HttpResponse<String> answer = clerk.get(path("wiki", spelling));
            assertThat(answer.statusCode()).as(spelling).isIn(301, 302, 303, 308);
            assertThat(answer.headers().firstValue("Location")).hasValue(path("wiki", composed));
        }
    }

    /** Cyrillic а, a full-width letter, a dotless i, a Greek omicron. */
    @Test
    void namesOfOtherLettersAreOtherPages() {
        String[] names = {"Odd adda", "Odd аdda", "Odd ａdda", "Odd addı", "Odd αdda"};
        for (String name : names) {
            Map<String, String> fields = new HashMap<>(typed(0, "Page of " + name.codePointAt(name.length() - 4) + " and others"));
            fields.put("different", "yes");
            clerk.postFrom(path("edit", name), path("edit", name), fields);
        }
        for (String name : names) {
            assertThat(clerk.get(path("wiki", name)).body()).contains("Page of " + name.codePointAt(name.length() - 4));
            assertThat(version(name)).isEqualTo(1);
        }
    }

    /** The o of the second name is Cyrillic. */
    @Test
    void whoBeginsAPageIsAskedAboutOneThatLooksTheSame() {
        save("Odd Suwon", 0, "first");
        String alike = "Odd Suw\u043En";
        assertThat(clerk.get(path("edit", alike)).body())
                .contains("looks the same", "href=\"/wiki/Odd%20Suwon\"", "name=\"different\"");

        HttpResponse<String> refused = save(alike, 0, "typed for the second");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("looks like the page Odd Suwon", "typed for the second");

        Map<String, String> sure = new HashMap<>(typed(0, "typed for the second"));
        sure.put("different", "yes");
        assertThat(clerk.postFrom(path("edit", alike), path("edit", alike), sure).statusCode()).isEqualTo(303);
        assertThat(clerk.get(path("edit", alike)).body()).doesNotContain("looks the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odd\u200Bname", "Odd\u202Ename", "Odd\u2066name", "Odd\u00ADname", "Odd\uFE0Fname", "Odd\u3164name"})
    void aNameWithCharactersNobodySeesIsRefused(String name) {
        HttpResponse<String> answer = clerk.get(path("edit", name));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("holds characters that nobody can see: U+");
    }

    @Test
    void aTextOfAMegabyteIsKeptAsItIs() {
        String line = "Sentence number %d in the long page, with a word or two in 한국어 and 🏙️.\r\n\r\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append(String.format(line, i));
        }
        assertThat(save("Odd megabyte", 0, text.toString()).statusCode()).isEqualTo(303);
        assertThat(save("Odd megabyte", 1, text + "The end.").statusCode()).isEqualTo(303);

        assertThat(read("/wiki/Odd%20megabyte")).contains("number 0 in", "한국어", "🏙️", "The end.");
        assertThat(clerk.get("/diff/Odd%20megabyte?from=1&to=2").body()).contains("The end.");
        assertThat(clerk.get("/search?q=" + encoded("Sentence number megabyte")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> save(String name, int base, String text) {
        return clerk.postFrom(path("edit", name), path("edit", name), typed(base, text));
    }

    private static Map<String, String> typed(int base, String text) {
        return Map.of("base", Integer.toString(base), "do", "save", "note", "", "text", text);
    }

    /** A screen as people read it; some characters are written by their number. */
    private String read(String path) {
        return StringEscapeUtils.unescapeHtml4(clerk.get(path).body());
    }

    private int version(String name) {
        String page = clerk.get(path("edit", name)).body();
        return Integer.parseInt(page.replaceAll("(?s).*name=\"base\" value=\"(\\d+)\".*", "$1"));
    }

    private static String path(String door, String name) {
        return "/" + door + "/" + encoded(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
