package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tags that show or list other pages tell nothing of pages which their reader may not view. */
class HiddenInTagsTest {

    private static final String HIDDEN = "Tags.Quiverplan";
    /** A page that is not there; the hidden page alone mentions it. */
    private static final String WANTED = "Tags.Quiverwanted";
    private static final String SECRET = "quiversecret";

    /** Tags that are asked for the hidden page by its name. */
    private static final List<String> NAMING = List.of(
            "[{InsertPage page='Tags.Quiverplan'}]",
            "[{InsertPage page='tags.quiverplan' section='1'}]",
            "[{Image src='Tags.Quiverplan/wall.png'}]",
            "[{ReferredPagesPlugin page='Tags.Quiverplan' depth='2'}]",
            "[{ReferringPagesPlugin page='Tags.Quiverplan'}]");

    /** Tags that would come upon it. */
    private static final List<String> LISTING = List.of(
            "[{IndexPlugin include='Tags.*'}]",
            "[{RecentChangesPlugin}]",
            "[{RecentChangesPlugin format='compact' since='1'}]",
            "[{ReferringPagesPlugin page='Tags.Target'}]",
            "[{UndefinedPagesPlugin}]",
            "[{ReferringUndefinedPagesPlugin}]",
            "[{UnusedPagesPlugin}]",
            "[{Search query='quiversecret'}]");

    @BeforeAll
    static void start() {
        Wiki.save("Tags.Target", "A target.");
        Wiki.save(HIDDEN, "[{ALLOW view Admin}]\n" + SECRET + " [Tags.Target] [" + WANTED + "]\n----\n" + SECRET);
    }

    static Stream<Arguments> naming() {
        return visits(NAMING);
    }

    static Stream<Arguments> listing() {
        return visits(LISTING);
    }

    private static Stream<Arguments> visits(List<String> tags) {
        return tags.stream().flatMap(tag -> Stream.of(People.ANONYMOUS, People.CONTRIBUTOR, People.SECRETARIAT)
                .map(who -> Arguments.of(who, tag)));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void areShownLikeMissingOnes(People who, String tag) {
        String hidden = shown(who, tag);
        String missing = shown(who, tag.replace("uiverplan", "uivernone"));

        assertThat(hidden.replace("uiverplan", "uivernone")).isEqualTo(missing).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @MethodSource("listing")
    void areNotListed(People who, String tag) {
        assertThat(shown(who, tag)).doesNotContainIgnoringCase("quiver");
    }

    @ParameterizedTest
    @FieldSource("LISTING")
    void areListedForAdministrators(String tag) {
        assertThat(shown(People.ADMIN, tag)).containsIgnoringCase("quiver");
    }

    @Test
    void areNotCountedNorAreTheirAuthorsNamed() {
        String counted = shown(People.ANONYMOUS, "[{$totalpages}]");

        assertThat(counted).isNotEqualTo(shown(People.ADMIN, "[{$totalpages}]"));
        assertThat(shown(People.ANONYMOUS, "[{RecentChangesPlugin}]")).doesNotContain("admin");
        assertThat(shown(People.CONTRIBUTOR, "[{RecentChangesPlugin}]")).contains("admin");
    }

    private static String shown(People who, String tag) {
        Wiki.save("Tags.Reader", tag);
        return Screen.of(who.visitor().get("/wiki/Tags.Reader")).hasStatus(200).html().select(".ec-prose").html();
    }
}
