package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The text editor: preview, save, bring back. */
@Tag("browser")
class EditorTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void thePreviewShowsTheTextAndSavesNothing() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Editor editor = member.editor("Notes.Preview").write("!!A heading\n\nA line to look at", "").lookAtPreview();

        assertThat(editor.preview()).containsText("A line to look at");
        assertThat(editor.preview().locator("h3, h2")).containsText("A heading");
        assertThat(CHROMIUM.person().city("Notes.Preview").title()).hasText("Page not found");

        assertThat(editor.save().text()).containsText("A line to look at");
    }

    @Test
    void anEarlierTextIsBroughtBackAsANewVersion() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.editor("Notes.Restore").write("The first text", "").save();
        CityPage second = member.editor("Notes.Restore").write("The second text", "").save();

        CityPage restored = second.history().bringBack(1);

        assertThat(restored.text()).containsText("The first text");
        PageHistory history = member.history("Notes.Restore");
        assertThat(history.row(0)).containsText("version 1 brought back");
        assertThat(history.row(0).locator("th")).containsText("3");
    }

    @Test
    void leavingWithUnsavedTextIsAskedAbout() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Editor editor = member.editor("Notes.Unsaved");
        editor.text().pressSequentially("A line that is not saved");
        StringBuilder asked = new StringBuilder();
        member.page().onDialog(dialog -> {
            asked.append(dialog.type());
            dialog.accept();
        });

        member.open("/");

        assertThat(asked).hasToString("beforeunload");
    }
}
