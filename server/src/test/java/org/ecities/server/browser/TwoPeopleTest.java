package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people change the same page from the same version. */
@Tag("browser")
class TwoPeopleTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Person first;
    private Person second;

    @BeforeEach
    void bothSignIn() {
        first = CHROMIUM.person().signedInAs("second-member", "Second Member");
        second = CHROMIUM.person().signedInAs("first-member", "First Member");
    }

    @Test
    void changesOfDifferentFieldsBothGoIn() {
        DataSheetForm early = first.form("City.Almaty").fill("region", "Almaty city");
        DataSheetForm late = second.form("City.Almaty").fill("website", "https://www.gov.kz/almaty");
        early.save();
        CityPage after = late.save();

        assertThat(after.title()).hasText("Almaty");
        assertThat(after.value("region")).hasText("Almaty city");
        assertThat(after.value("website")).hasText("https://www.gov.kz/almaty");
    }

    @Test
    void theSecondSeesBothTextsOfAFieldAndChooses() {
        FieldConflict conflict = Overtaken.inTheForm(first, second, "City.Tbilisi");
        assertThat(conflict.title()).hasText("Two people changed this");
        assertThat(conflict.theirs()).containsText("region of the first");
        assertThat(conflict.mine()).containsText("region of the second");

        CityPage after = conflict.keep(conflict.mine());
        assertThat(after.value("region")).hasText("region of the second");
        assertThat(after.history().row(1)).containsText("second-member");
    }

    @Test
    void theSecondCanLeaveTheTextOfTheFirst() {
        FieldConflict conflict = Overtaken.inTheForm(first, second, "City.Wellington");

        CityPage after = conflict.keep(conflict.theirs());
        assertThat(after.value("region")).hasText("region of the first");
    }

    @Test
    void theSecondSeesBothTextsOfALineAndSaves() {
        first.editor("Notes.Two-people").write("A line to change", "new").save();

        Editor conflict = Overtaken.inTheEditor(first, second, "Notes.Two-people");
        assertThat(conflict.text()).hasValue(Pattern.compile("of the second"));
        assertThat(conflict.theirs()).hasValue(Pattern.compile("of the first"));

        CityPage after = conflict.write("A line of both", "brought together").save();
        assertThat(after.text()).containsText("A line of both");
    }
}
