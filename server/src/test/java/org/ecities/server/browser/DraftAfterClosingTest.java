package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody closes the tab while typing: the text is there again. */
@Tag("browser")
class DraftAfterClosingTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void typedTextIsBackAfterTheTabIsClosed() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.editor("Notes.Closed").text().pressSequentially("Half a thought, 반쯤 쓴 생각");

        Page tab = member.page();
        tab.onDialog(Dialog::accept);
        Page next = tab.context().newPage();
        tab.waitForClose(() -> tab.close(new Page.CloseOptions().setRunBeforeUnload(true)));

        assertThat(continued(next, "/edit/Notes.Closed")).hasValue("Half a thought, 반쯤 쓴 생각");
    }

    @Test
    void typedTextIsKeptWhileSomebodyGoesOnTyping() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.page().clock().install();
        member.editor("Notes.Typing").text().pressSequentially("A long thought");

        member.page().clock().fastForward(21_000);

        assertThat(member.page().locator("[data-ec-draft-said]")).containsText("Not saved yet");
        Page next = member.page().context().newPage();
        assertThat(continued(next, "/edit/Notes.Typing")).hasValue("A long thought");
    }

    /** The editor after the offer to go on was taken; the offer comes as soon as the server has the text. */
    private static Locator continued(Page page, String path) {
        page.navigate(path);
        Locator offer = page.locator("a[href*='draft=continue']");
        for (int tries = 0; tries < 20 && offer.count() == 0; tries++) {
            page.reload();
        }
        offer.click();
        return page.locator("textarea[name='text']");
    }
}
