package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms over the limits: refused before anybody reads them. */
class LargeFormTest {

    private static final String SENTENCE = "The form is too large. Up to 8 MB and 20,000 fields are accepted.";

    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    @ParameterizedTest
    @ValueSource(strings = {"/edit/Main", "/form/City.Suwon", "/sign-in", "/restore/Main"})
    void refusesAFormOverEightMegabytes(String path) {
        Map<String, String> fields = Map.of("text", "x".repeat(8 * 1024 * 1024), "base", "1", "do", "save");

        HttpResponse<String> refused = Wiki.changingNothing(() -> contributor.post(path, fields));

        Screen.of(refused).hasStatus(413).says(SENTENCE);
        Screen.of(contributor.get("/wiki/Main")).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit/Main", "/form/City.Suwon", "/sign-in"})
    void refusesAFormOfMoreThanTwentyThousandFields(String path) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (int i = 0; i <= 20_000; i++) {
            fields.add(Map.entry("f.name." + i, "x"));
        }

        HttpResponse<String> refused = Wiki.changingNothing(() -> contributor.post(path, fields));

        Screen.of(refused).hasStatus(413).says(SENTENCE);
    }

    @Test
    void takesAFormOfManyUnknownFields() {
        DataSheetForm form = DataSheetForm.of(contributor, "City.Suwon");
        IntStream.range(0, 2_000).forEach(i -> form.with("f.unknown" + i + ".part", "x"));

        HttpResponse<String> answer = Wiki.changingNothing(() -> form.send(contributor));

        assertThat(answer.statusCode()).isEqualTo(303);
    }
}
