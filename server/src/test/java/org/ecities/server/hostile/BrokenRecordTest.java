package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sheets that cannot be read or say what their form design does not know, written in the editor. */
class BrokenRecordTest {

    private static final String PAGE = "City.Broken-record";
    private static final String GOOD = sheet("name:", "  en: Harbour", "country: KR");

    private final Visitor contributor = People.CONTRIBUTOR.visitor();
    private final Visitor reader = People.ANONYMOUS.visitor();

    @BeforeEach
    void start() {
        if (!Wiki.text(PAGE).equals(GOOD)) {
            Wiki.save(PAGE, GOOD);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country: KR!country: JP       | line 6 | The field 'country' stands here a second time.
            country: 'KR                  | line 5 | A quote or bracket in
            country: [KR                  | line 5 | A quote or bracket in
            country: &a KR                | line 5 | References with & and * are not accepted
            country: !!str KR             | line 5 | Types with ! are not accepted
            country                       | line 5 | has no colon
            country: KR: JP               | line 5 | A colon is in the middle of
            """)
    void keepsASheetThatCannotBeReadAndSaysWhatIsWrongWhere(String lines, String line, String message) {
        // The exclamation mark between two lines stands for the line end
        String text = sheet("name:", "  en: Harbour", lines.replace("!c", "\nc"));

        assertThat(Wiki.edit(contributor, "/edit/" + PAGE, base(), text, "").statusCode()).isEqualTo(303);

        assertThat(Wiki.text(PAGE)).isEqualTo(text);
        Screen.of(contributor.get("/wiki/" + PAGE)).hasStatus(200).says("Please check", line, message);
        Screen.of(reader.get("/wiki/" + PAGE)).hasStatus(200).hides("Please check").says("cannot be shown at the moment");
        Screen.of(contributor.get("/form/" + PAGE)).hasStatus(422).says("The data sheet cannot be read", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            populaton: 5                  | The form design has no field 'populaton'. Did you mean 'population'?
            wholly-unknown: 5             | The form design has no field 'wholly-unknown'.
            population: many              | 'many' is not a whole number.
            population: 0                 | 0 is too small. The smallest accepted number is 1.
            population: [1, 2]            | There is a list here. One value is accepted.
            languages: ko                 |
            country: Atlantis             | 'Atlantis' is not in the list.
            website: javascript:alert(1)  | 'javascript:alert(1)' is not a web address.
            location: here                | 'here' is not a place.
            capital: maybe                | 'maybe' is not accepted. Write yes or no.
            name: {en: {a: b}}            |
            """)
    void keepsASheetWithWrongValuesAndSaysWhichTheyAre(String line, String message) {
        String text = sheet("name:", "  en: Harbour", line).replace("name:\n  en: Harbour\nname", "name");

        assertThat(Wiki.edit(contributor, "/edit/" + PAGE, base(), text, "").statusCode()).isEqualTo(303);

        assertThat(Wiki.text(PAGE)).isEqualTo(text);
        Screen shown = Screen.of(contributor.get("/wiki/" + PAGE)).hasStatus(200);
        if (message != null) {
            shown.says("Please check", message);
        }
        Screen.of(reader.get("/wiki/" + PAGE)).hasStatus(200).hides("Please check");
        Screen.of(contributor.get("/form/" + PAGE)).hasStatus(200);
    }

    @Test
    void keepsAnUnknownFieldWhenTheFormSavesAnother() {
        Wiki.save(PAGE, sheet("name:", "  en: Harbour", "country: KR", "harbourMaster: Kim # by telephone"));

        HttpResponse<String> saved = DataSheetForm.of(contributor, PAGE).with("f.region", "South").send(contributor);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Wiki.text(PAGE)).contains("harbourMaster: Kim # by telephone", "region: South");
    }

    @Test
    void readsNothingOfASheetThatIsNestedTenThousandLevelsDeep() {
        String text = sheet("name: " + "[".repeat(10_000) + "]".repeat(10_000));

        assertThat(Wiki.edit(contributor, "/edit/" + PAGE, base(), text, "").statusCode()).isEqualTo(303);

        Screen.of(contributor.get("/wiki/" + PAGE))
                .hasStatus(200)
                .says("Lists are nested too deeply here. At most 20 levels are accepted.");
        Screen.of(contributor.get("/form/" + PAGE)).hasStatus(422).says("nested too deeply");
    }

    @Test
    void readsNothingOfASheetThatIsNestedByIndentation() {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 2_000; depth++) {
            nested.append(" ".repeat(depth)).append("a:\n");
        }

        HttpResponse<String> saved = Wiki.edit(contributor, "/edit/" + PAGE, base(), sheet(nested.toString()), "");

        assertThat(saved.statusCode()).isEqualTo(303);

        Screen.of(contributor.get("/wiki/" + PAGE)).hasStatus(200).says("Please check");
    }

    @Test
    void keepsASheetOverItsLimitAndSaysTheLimit() {
        String text = sheet("name:", "  en: Harbour", "country: KR", "region: " + "x".repeat(1_100_000));

        assertThat(Wiki.edit(contributor, "/edit/" + PAGE, base(), text, "").statusCode()).isEqualTo(303);

        Screen.of(contributor.get("/wiki/" + PAGE)).hasStatus(200).says("At most 1,048,576 are accepted.");
        Screen.of(contributor.get("/form/" + PAGE)).hasStatus(422).says("At most 1,048,576 are accepted.");
        Screen.of(reader.get("/search?q=Harbour")).hasStatus(200);
    }

    @Test
    void refusesARecordOfFiveMegabytesAndGivesItBack() {
        String text = sheet("name:", "  en: <b>Harbour</b>", "region: " + "x".repeat(5_000_000));

        Screen refused = Wiki.changingNothing(
                () -> Screen.of(Wiki.edit(contributor, "/edit/" + PAGE, base(), text, "a large one")));

        refused.hasStatus(400)
                .says("At most 4,000,000 are accepted.")
                .givesBack("text", text)
                .givesBack("note", "a large one");
    }

    private static String base() {
        return String.valueOf(Wiki.version(PAGE));
    }

    private static String sheet(String... lines) {
        return "[{City\n\n" + String.join("\n", lines) + "\n}]\n";
    }
}
