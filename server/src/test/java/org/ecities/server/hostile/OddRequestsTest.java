package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, and kinds of request that few send. */
class OddRequestsTest {

    private static final Pattern ASSET = Pattern.compile("/assets/ecities\\.[^\"]+\\.css");

    private final Visitor reader = People.ANONYMOUS.visitor();

    @AfterEach
    void theServerStillAnswers() {
        Screen.of(reader.get("/wiki/Main")).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "X-ANYTHING"})
    void ofAnotherMethodAreNotAccepted(String method) {
        RawAnswer answer = Wiki.changingNothing(() -> RawRequest.send(method + " /edit/Main", "Content-Length: 0"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).contains("Allow: GET, HEAD, POST");
        assertThat(answer.text()).contains("This address only shows something. It takes no changes.");
    }

    @Test
    void thatOverrideTheMethodAreReadAsTheyCome() {
        RawAnswer answer = RawRequest.send("GET /delete/Main", "X-HTTP-Method-Override: POST", "X-Method-Override: DELETE");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void withTooLongAHeadAreRefused() {
        RawAnswer answer = RawRequest.send("GET /wiki/Main", "X-Long: " + "x".repeat(17_000));

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.text()).contains("too many or too long header lines");
    }

    @Test
    void withTwoThousandCookiesAreRefused() {
        String cookies = IntStream.range(0, 2_000).mapToObj(i -> "cookie" + i + "=x").collect(Collectors.joining("; "));

        assertThat(RawRequest.send("GET /wiki/Main", "Cookie: " + cookies).status()).isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ecities-sign-in=; ecities-sign-in=x",
        "ecities-sign-in=" + "0000000000000000000000000000000000000000000000000000000000000000",
        "ecities-sign-in=\"<script>\"; ecities-language=<script>",
        "ecities-language=../../x; ecities-form=~",
        "=; ; ;;; a",
        "$Version=1; $Path=/; JSESSIONID=x"
    })
    void withOddCookiesAreThoseOfAnUnknownReader(String cookies) {
        RawAnswer answer = RawRequest.send("GET /wiki/Main", "Cookie: " + cookies, "Accept-Encoding: identity");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head()).doesNotContain("Set-Cookie");
        assertThat(answer.body()).doesNotContain("/sign-out");
    }

    @Test
    void withManySmallCookiesAreAnswered() {
        String cookies = IntStream.range(0, 800).mapToObj(i -> "c" + i + "=x").collect(Collectors.joining("; "));

        assertThat(RawRequest.send("GET /wiki/Main", "Cookie: " + cookies).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /wiki/%ff,                                  400
            GET /wiki/%ED%A0%80,                            400
            GET /search?q=%ff,                              400
            GET /search?q=%zz,                              400
            GET /directory/cities?country=%E3%81,           400
            GET /wiki/Main?version=%,                       400
            GET /wiki/a b,                                  400
            GET wiki/Main,                                  400
            GE(T /wiki/Main,                                400
            GET /search?q=a&q=b&q=c&schema=City&schema=x,   200
            GET /search?&&&q=,                              200
            GET /search?q,                                  200
            GET /wiki/Main?,                                200
            GET http://example.org/wiki/Main,               400
            """)
    void withAnAddressThatCannotBeReadGetASentence(String requestLine, int status) {
        RawAnswer answer = RawRequest.send(requestLine, "Accept-Encoding: identity");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Security-Policy: ");
        if (status == 400) {
            assertThat(answer.text()).containsAnyOf(
                    "The browser sent something we cannot read.",
                    "The address holds characters or dots that are not accepted there.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ff", "text=%zz", "text=a%E3%81", "%ff=a"})
    void withAFormThatCannotBeReadGetASentence(String form) {
        RawAnswer answer = Wiki.changingNothing(() -> RawRequest.post("/edit/Main", form));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("The browser sent something we cannot read. Go back and try again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/json", "text/plain", "application/xml"})
    void withAnotherKindOfFormChangeNothing(String type) {
        RawAnswer answer = Wiki.changingNothing(
                () -> RawRequest.post("/edit/Main", "text=defaced&base=0&do=save&token=x", "Content-Type: " + type));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void withTheHostNameOfSomebodyElseGetNoAddressOfTheirs() {
        RawAnswer answer = RawRequest.send(
                "GET /wiki/city.SUWON", "X-Forwarded-Host: example.org", "Forwarded: host=example.org;proto=https");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.head()).contains("Location: /wiki/City.Suwon").doesNotContain("example.org");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /,                 200
            /wiki/City.Suwon,  200
            /wiki/Nobody,      404
            /wiki/city.suwon,  301
            /edit/Main,        403
            /search?q=Suwon,   200
            /directory/cities, 200
            /sign-in,          200
            /sign-out,         405
            /restore/Main,     405
            /health,           200
            /nowhere,          404
            """)
    void forTheHeadAloneAreAnsweredLikeTheWhole(String path, int status) {
        HttpResponse<String> head = Wiki.changingNothing(() -> reader.request("HEAD", path));

        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(reader.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void forAnAssetTheBrowserHasAreAnsweredWithoutIt() {
        Matcher found = ASSET.matcher(reader.get("/").body());
        assertThat(found.find()).isTrue();
        HttpResponse<String> asset = reader.get(found.group());
        String tag = asset.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = reader.get(found.group(), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (String other : new String[] {"\"0\"", "W/\"x", "<script>", "\"a\", \"b\""}) {
            assertThat(reader.get(found.group(), "If-None-Match", other).statusCode()).isEqualTo(200);
        }
        assertThat(reader.get(found.group(), "Range", "bytes=0-1,5-6,9-99999999").statusCode()).isEqualTo(200);
    }
}
