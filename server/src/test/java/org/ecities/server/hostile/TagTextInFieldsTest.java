package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.pages.TagFinder;
import org.ecities.server.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that means something to the wiki engine, typed into fields of a data sheet. */
class TagTextInFieldsTest {

    private static final List<String> TEXTS = List.of(
            "}]",
            "[{",
            "{$x}",
            "{$pagename}",
            "a }] [{ALLOW view Admin}] b",
            "[{City name: x}]",
            "[{$pagename}]",
            "{{{ nothing }}}",
            "~[{",
            "%%(color:red) red %%",
            "[javascript:alert(1)]",
            "--- # : - ' \" & * ! | >");

    /** Fields that take any text, by the name of their control. */
    private static final Map<String, String> FIELDS = Map.of(
            "f.name.en", "name",
            "f.region", "region",
            "f.eGovernmentUnit", "eGovernmentUnit",
            "f.timeZone", "timeZone",
            "f.introduction.en", "introduction",
            "f.vision.en", "vision",
            "f.challenges.en", "challenges",
            "f.otherNames", "otherNames",
            "f.memberships", "memberships",
            "f.mainIndustries", "mainIndustries");

    private final Visitor contributor = People.CONTRIBUTOR.visitor();

    static Stream<Arguments> cases() {
        return TEXTS.stream().map(text -> Arguments.of("City.Tag-text-" + TEXTS.indexOf(text), text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesBackFromEveryFieldAsItWasTyped(String page, String typed) {
        DataSheetForm form = DataSheetForm.of(contributor, page).with("f.country", "KR");
        FIELDS.keySet().forEach(control -> form.with(control, typed));

        assertThat(form.send(contributor).statusCode()).isEqualTo(303);

        assertThat(TagFinder.find(Wiki.text(page))).as(Wiki.text(page)).hasSize(1);
        Screen shown = Screen.of(contributor.get("/wiki/" + page)).hasStatus(200);
        FIELDS.values().forEach(field -> assertThat(shown(shown, field)).as(field).isEqualTo(typed));
        Screen again = Screen.of(contributor.get("/form/" + page)).hasStatus(200);
        FIELDS.keySet().forEach(control -> again.givesBack(control, typed));
    }

    @Test
    void isLeftToTheEngineInWikiTextAlone() {
        String page = "City.Tag-text-projects";
        DataSheetForm form = DataSheetForm.of(contributor, page)
                .with("f.country", "KR")
                .with("f.name.en", "Harbour")
                .with("f.mainProjects", "* one }] two\n* [{$applicationname}]\n* <script>alert(1)</script>");

        assertThat(form.send(contributor).statusCode()).isEqualTo(303);

        assertThat(TagFinder.find(Wiki.text(page))).hasSize(1);
        Screen.of(contributor.get("/wiki/" + page)).hasStatus(200).says("one }] two", "<script>alert(1)</script>");
        Screen.of(contributor.get("/form/" + page))
                .givesBack("f.mainProjects", "* one }] two\n* [{$applicationname}]\n* <script>alert(1)</script>");
    }

    @Test
    void isRefusedAndGivenBackWhereItIsNoValue() {
        String page = "City.Tag-text-refused";
        DataSheetForm form = DataSheetForm.of(contributor, page)
                .with("f.name.en", "Harbour")
                .with("f.country", "}]")
                .with("f.website", "[{$x}]")
                .with("f.population", "{$x}")
                .with("f.population.source", "javascript:alert('}]')")
                .with("f.location.lat", "}]")
                .with("f.location.lon", "[{");

        Screen refused = Wiki.changingNothing(() -> Screen.of(form.send(contributor)));

        refused.hasStatus(422)
                .says("'}]' is not in the list.", "'[{$x}]' is not a web address.", "'{$x}' is not a whole number.")
                .givesBack("f.website", "[{$x}]")
                .givesBack("f.population", "{$x}")
                .givesBack("f.population.source", "javascript:alert('}]')")
                .givesBack("f.location.lat", "}]")
                .givesBack("f.location.lon", "[{");
    }

    /** What the data sheet shows of a field, without its label. */
    private static String shown(Screen screen, String field) {
        Element value = screen.html().selectFirst("[data-field=" + field + "] dd");
        return value == null ? "" : value.selectFirst("[lang]") == null ? value.text() : value.selectFirst("[lang]").text();
    }
}
