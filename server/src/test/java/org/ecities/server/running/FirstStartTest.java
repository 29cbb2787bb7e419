package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fresh wiki answers. */
class FirstStartTest {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    @Test
    void saysOnlyThatItIsReady() {
        assertThat(server.printed().strip()).isEqualTo("e-Cities is ready at " + server.address());
    }

    @Test
    void isHealthy() {
        HttpResponse<String> health = visitor.get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"ok\"", "\"engine\":true").doesNotContain("\"pages\":0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /,                          200
            /wiki/Main,                 200
            /wiki/Help.Editors,         200
            /wiki/City.Suwon,           200
            /wiki/Schema.City,          200
            /wiki/Vocabulary.Countries, 200
            /history/Main,              200
            /recent,                    200
            /search?q=Suwon,            200
            /directory/cities,          200
            /directory/towns,           404
            /sign-in,                   200
            /wiki/No-such-page,         404
            /no-such-place,             404
            /Shell.jsp,                 404
            """)
    void answersWithAWholeScreenInTheShell(String path, int status) {
        HttpResponse<String> response = visitor.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("<main", "</html>");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void servesEveryAssetAScreenNames() {
        Matcher assets = ASSET.matcher(visitor.get("/").body());

        assertThat(assets.find()).isTrue();
        do {
            assertThat(visitor.get(assets.group(1)).statusCode()).as(assets.group(1)).isEqualTo(200);
        } while (assets.find());
    }

    @Test
    void setsNoCookieForAReader() {
        assertThat(visitor.get("/wiki/Main").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void letsTheAdministratorIn() {
        assertThat(server.administrator().get("/").body()).contains("action=\"/sign-out\"");
    }

    @Test
    void givesTheAdministratorTheFormOfACity() {
        HttpResponse<String> form = server.administrator().get("/form/City.Suwon");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("name=\"base\"", "name=\"token\"");
    }

    @Test
    void keepsWhatPeopleTypeOutOfTheAccessLog() throws IOException {
        visitor.get("/wiki/Main?q=somebodys-name");

        assertThat(Files.readString(server.data().resolve("logs/access.log")))
                .contains("GET /wiki/Main HTTP/1.1 200")
                .doesNotContain("somebodys-name");
    }

    @Test
    void refusesAFormWithoutToken() {
        HttpResponse<String> refused = visitor.post("/edit/Main", Map.of("text", "defaced", "do", "save"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/wiki/Main").body()).doesNotContain("defaced");
    }
}
