package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Watched pages and feeds on the running server, read by an XML parser. */
class FeedsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    private void write(String page, String text, String note) {
        HttpResponse<String> opened = admin.get("/edit/" + page);
        Matcher base = Pattern.compile("name=\"base\" value=\"(\\d+)\"").matcher(opened.body());
        assertThat(base.find()).isTrue();
        HttpResponse<String> saved = admin.postFrom(
                "/edit/" + page, "/edit/" + page,
                Map.of("base", base.group(1), "text", text, "note", note, "do", "save"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static Document parsed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static String one(Element parent, String name) {
        List<Element> children = children(parent, name);
        assertThat(children).as(name).hasSize(1);
        return children.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> titles(Document feed) {
        return children(feed.getDocumentElement(), "entry").stream().map(entry -> one(entry, "title")).toList();
    }

    @Test
    void areAtomWithWhatTheStandardAsksFor() throws Exception {
        write("Note.Feed-Form", "One & <two>", "a <b>note</b> & \"more\"");

        Element feed = parsed(server.visitor().get("/feeds/recent")).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(one(feed, "id")).startsWith("tag:");
        assertThat(one(feed, "title")).isEqualTo("Recent changes");
        Instant.parse(one(feed, "updated"));
        List<Element> entries = children(feed, "entry");
        assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        assertThat(new HashSet<>(entries.stream().map(entry -> one(entry, "id")).toList())).hasSameSizeAs(entries);
        for (Element entry : entries) {
            Instant.parse(one(entry, "updated"));
            assertThat(children(children(entry, "author").get(0), "name")).hasSize(1);
            assertThat(children(entry, "link").get(0).getAttribute("href")).startsWith(server.address());
        }
        assertThat(one(entries.get(0), "summary")).isEqualTo("a <b>note</b> & \"more\"");
        assertThat(one(children(entries.get(0), "author").get(0), "name")).isEqualTo("a contributor");
    }

    @Test
    void neverTellOfPagesTheReaderMayNotView() throws Exception {
        write("Note.Feed-Hidden", "[{ALLOW view Admin}] secret", "secret note");

        assertThat(server.visitor().get("/feeds/recent").body()).doesNotContain("Feed-Hidden").doesNotContain("secret");
        assertThat(server.visitor().get("/feeds/page/Note.Feed-Hidden").statusCode()).isEqualTo(404);
        assertThat(titles(parsed(admin.get("/feeds/recent")))).contains("Note.Feed-Hidden");
        assertThat(admin.get("/feeds/recent").body()).doesNotContain("<name>admin</name>");
    }

    @Test
    void ofAPageHoldsItsVersionsAndIsNotSentTwice() throws Exception {
        write("Note.Feed-Page", "one", "first");
        write("Note.Feed-Page", "two", "second");
        HttpResponse<String> answer = server.visitor().get("/feeds/page/Note.Feed-Page");

        Element feed = parsed(answer).getDocumentElement();
        assertThat(children(feed, "entry")).extracting(entry -> one(entry, "summary")).containsExactly("second", "first");

        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(server.visitor().get("/feeds/page/Note.Feed-Page", "If-None-Match", tag).statusCode()).isEqualTo(304);
        write("Note.Feed-Page", "three", "third");
        assertThat(server.visitor().get("/feeds/page/Note.Feed-Page", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void ofWatchedPagesOpenByASecretAddressThatCanBeReplaced() throws Exception {
        write("Note.Feed-Watched", "one", "");
        write("Note.Feed-Other", "one", "");
        assertThat(admin.postFrom("/wiki/Note.Feed-Watched", "/watch/Note.Feed-Watched", Map.of("do", "watch")).statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/wiki/Note.Feed-Watched").body()).contains("Stop watching");
        assertThat(admin.get("/watched").body()).contains("/wiki/Note.Feed-Watched");

        String first = address(admin.postFrom("/watched", "/watched", Map.of("do", "open")));
        assertThat(titles(parsed(server.visitor().get(first)))).contains("Note.Feed-Watched").doesNotContain("Note.Feed-Other");
        assertThat(admin.get("/watched").body()).doesNotContain("token=");

        String second = address(admin.postFrom("/watched", "/watched", Map.of("do", "open")));
        assertThat(server.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(server.visitor().get(second).statusCode()).isEqualTo(200);

        admin.postFrom("/watched", "/watched", Map.of("do", "close"));
        assertThat(server.visitor().get(second).statusCode()).isEqualTo(404);

        admin.postFrom("/watched", "/watch/Note.Feed-Watched", Map.of("do", "unwatch", "from", "list"));
        assertThat(admin.get("/watched").body()).doesNotContain("/wiki/Note.Feed-Watched");
    }

    @Test
    void areForNobodyWithoutAToken() {
        assertThat(server.visitor().get("/feeds/watched").statusCode()).isEqualTo(404);
        assertThat(server.visitor().get("/feeds/watched?token=" + "0".repeat(48)).statusCode()).isEqualTo(404);
        assertThat(server.visitor().get("/watched").statusCode()).isEqualTo(403);
        assertThat(server.visitor().post("/watch/Main", Map.of("do", "watch")).statusCode()).isEqualTo(403);
        assertThat(server.visitor().get("/feeds/nothing").statusCode()).isEqualTo(404);
    }

    private String address(HttpResponse<String> answer) {
        Matcher shown = Pattern.compile("value=\"(http[^\"]+token=[0-9a-f]+)\"").matcher(answer.body());
        assertThat(shown.find()).as(answer.body()).isTrue();
        return shown.group(1);
    }
}
