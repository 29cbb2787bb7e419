package org.ecities.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sign-in ends while somebody types: nothing typed is lost. */
@Tag("browser")
class LateSaveTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void whatWasTypedInTheFormIsSavedAfterSigningIn() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        DataSheetForm form = member.form("City.Da-Nang").fill("population", "1276001");

        member.loseSignIn();
        form.save();
        goOn(member);

        assertThat(new CityPage(member.page()).value("population")).containsText("1,276,001");
        assertThat(CHROMIUM.person().city("City.Da-Nang").value("population")).containsText("1,276,001");
    }

    @Test
    void whatWasTypedInTheEditorIsSavedAfterSigningIn() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Editor editor = member.editor("Notes.Late").write("First line\n\n \"quoted\" & <b>odd</b> 수원", "a late note");

        member.loseSignIn();
        editor.save();
        goOn(member);

        assertThat(new CityPage(member.page()).text()).containsText("\"quoted\" & <b>odd</b> 수원");
        assertThat(member.history("Notes.Late").row(0)).containsText("a late note");
    }

    private static void goOn(Person member) {
        SignInScreen signIn = new SignInScreen(member.page());
        assertThat(signIn.message()).containsText("What you typed is kept");
        signIn.signIn("first-member");
        signIn.goOnSaving();
    }
}
