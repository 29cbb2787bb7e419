package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Header lines of every screen. */
class ResponseHeadersTest {

    static Stream<Arguments> screens() {
        return Stream.of(
                        "/",
                        "/wiki/City.Suwon",
                        "/wiki/City.Suwon?version=1",
                        "/wiki/Schema.City",
                        "/wiki/Nobody",
                        "/wiki/%3Cscript%3E",
                        "/wiki/city.suwon",
                        "/edit/City.Suwon",
                        "/edit/Schema.City",
                        "/form/City.Suwon",
                        "/form/Main",
                        "/history/Main",
                        "/diff/Main",
                        "/delete/Main",
                        "/restore/Main",
                        "/recent",
                        "/search?q=Suwon",
                        "/search/suggest?q=Su",
                        "/directory/cities",
                        "/directory/nowhere",
                        "/health",
                        "/nowhere",
                        "/error-screen")
                .flatMap(path -> Stream.of(People.values()).map(who -> Arguments.of(who, path)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forbidWhatNoScreenNeeds(People who, String path) {
        HttpResponse<String> answer = who.visitor().get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        String kept = header(answer, "Cache-Control");
        assertThat(kept).contains(who == People.ANONYMOUS && !path.equals("/health") ? "no-cache" : "no-store");
        if (!kept.contains("no-store")) {
            assertThat(String.join(", ", answer.headers().allValues("Vary"))).contains("Cookie", "Accept-Language");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /sign-in,          ecities-form
            /wiki/Main?lang=ko, ecities-language
            """)
    void setACookieThatNoScriptReads(String path, String cookie) {
        HttpResponse<String> answer = People.ANONYMOUS.newVisitor().get(path);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(cookie + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    private static String header(HttpResponse<String> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }
}
