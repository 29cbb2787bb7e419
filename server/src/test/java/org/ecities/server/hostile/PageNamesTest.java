package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Page names that no page can have, in every address that takes one. */
class PageNamesTest {

    private static final String ADDRESS = "The address holds characters or dots that are not accepted there.";

    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    static Stream<Arguments> names() {
        return Stream.of("/wiki/", "/edit/", "/form/", "/history/", "/diff/", "/delete/").flatMap(route -> Map.ofEntries(
                        Map.entry("a%2Fb", "The page name “a/b” holds a slash. Use a hyphen instead."),
                        Map.entry("..%2F..%2FWEB-INF%2Fweb.xml", "holds a slash"),
                        Map.entry("a%09b", "not accepted: U+0009."),
                        Map.entry("a%0Ab", "not accepted: U+000A."),
                        Map.entry("a%7Fb", "not accepted: U+007F."),
                        Map.entry("a%5Cb", "not accepted: \\."),
                        Map.entry("a%25b", "not accepted: %."),
                        Map.entry("a%3Fb", "not accepted: ?."),
                        Map.entry("a%E2%80%AEb", "holds characters that nobody can see: U+202E."),
                        Map.entry("%3Cscript%3Ealert(1)%3C%2Fscript%3E", "holds a slash"),
                        Map.entry("%3Cscript%3E", "“<script>” holds characters that are not accepted: < >."),
                        Map.entry("a".repeat(300), "The page name has 300 characters. At most 200 are accepted."),
                        Map.entry("%20", "The page has no name. Give it a name with at least one letter."),
                        Map.entry("...", "The page has no name."),
                        Map.entry("City.Suwon%20", "The page name “City.Suwon ” begins or ends with a blank."))
                .entrySet()
                .stream()
                .map(name -> Arguments.of(route + name.getKey(), name.getValue())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void areRefusedWithTheReason(String path, String reason) {
        Screen.of(contributor.get(path)).hasStatus(400).says(reason);
    }

    @ParameterizedTest
    @CsvSource({"/edit/a%2Fb", "/edit/%3Cscript%3E", "/edit/a%0Ab", "/edit/City.Suwon%20"})
    void areRefusedInTheEditorWithoutLosingTheText(String path) {
        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, path, "0", "<b>a long text</b>", "the \"note\"")));

        refused.hasStatus(400)
                .says("The page name")
                .givesBack("text", "<b>a long text</b>")
                .givesBack("note", "the \"note\"");
        assertThat(refused.html().selectFirst("form.ec-editor").attr("action")).isEqualTo(path);
    }

    @Test
    void areRefusedInTheFormWithoutLosingTheValues() {
        Map<String, String> fields =
                Map.of("base", "0", "schema", "City", "f.name.en", "Harbour <1>", "f.country", "KR", "f.region", "South");

        Screen refused = Wiki.changingNothing(
                () -> Screen.of(contributor.postFrom("/", "/form/%3Cscript%3E", fields)));

        refused.hasStatus(400)
                .says("The page name “<script>” holds characters that are not accepted")
                .givesBack("f.name.en", "Harbour <1>")
                .givesBack("f.region", "South");
    }

    /** These the server cannot take for an address, or they mean another one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            /wiki/%00
            /wiki/a%00b
            /wiki/%2e%2e
            /wiki/%2E%2E/sign-in
            /wiki/..;/sign-in
            /wiki/%zz
            /wiki/%ff
            /wiki/%C0%AE
            /wiki/%u0041
            /wiki//Main
            /../../etc/passwd
            /%2e%2e/%2e%2e/etc/passwd
            """)
    void areRefusedByTheServerWhereTheyAreNoAddress(String path) {
        RawAnswer answer = RawRequest.send("GET " + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(ADDRESS);
        assertThat(answer.head()).contains("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /wiki/city.SUWON,                   /wiki/City.Suwon
            /wiki/CITY.suwon?version=1,         /wiki/City.Suwon?version=1
            /wiki/Da-N%CC%83ang-x,
            /wiki/Caf%65%CC%81-names,           /wiki/Caf%C3%A9-names
            """)
    void inAnotherSpellingLeadToTheOnePage(String path, String address) {
        if (Wiki.version("Café-names") == 0) {
            Wiki.save("Café-names", "Written with an accent of its own.");
        }

        HttpResponse<String> answer = contributor.get(path);

        assertThat(answer.statusCode()).isEqualTo(address == null ? 404 : 301);
        assertThat(answer.headers().firstValue("Location").orElse(null)).isEqualTo(address);
    }

    @Test
    void inAnotherSpellingChangeTheOnePage() {
        Wiki.save("Spelling-of-names", "first");

        String base = String.valueOf(Wiki.version("Spelling-of-names"));
        assertThat(Wiki.edit(contributor, "/edit/SPELLING-of-names", base, "second\n", "").statusCode()).isEqualTo(303);

        assertThat(Wiki.text("Spelling-of-names")).isEqualTo("second\n");
    }

    @Test
    void withALineEndMakeNoSecondHeader() {
        RawAnswer answer = RawRequest.send("GET /wiki/city.SUWON%0D%0ASet-Cookie:%20a=b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.head()).doesNotContain("a=b");
    }
}
