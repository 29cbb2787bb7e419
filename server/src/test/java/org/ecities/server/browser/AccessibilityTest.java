package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen against the rules of axe-core. */
@Tag("browser")
class AccessibilityTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void noScreenOfAReaderBreaksARule() {
        Person reader = CHROMIUM.person();

        assertThat(Screens.OPEN).allSatisfy(path -> {
            reader.open(path);
            assertThat(brokenRules(reader)).isEmpty();
        });
    }

    @Test
    void noScreenOfAMemberBreaksARule() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        Screens.changeSomething(member);

        assertThat(Screens.FOR_MEMBERS).allSatisfy(path -> {
            member.open(path);
            assertThat(brokenRules(member)).isEmpty();
        });
    }

    @Test
    void noScreenOfAnAdministratorBreaksARule() {
        CHROMIUM.person().signedInAs("first-member", "First Member");
        Person administrator = CHROMIUM.person().signedInAsAdministrator();

        assertThat(Screens.FOR_ADMINISTRATORS).allSatisfy(path -> {
            administrator.open(path);
            assertThat(brokenRules(administrator)).isEmpty();
        });
    }

    @Test
    void noScreenOnAPhoneInKoreanBreaksARule() {
        Person reader = CHROMIUM.personWithPhone();
        reader.open("/?lang=ko");

        assertThat(List.of("/wiki/City.Cebu", "/directory/cities", "/search?q=Cebu")).allSatisfy(path -> {
            reader.open(path);
            assertThat(brokenRules(reader)).isEmpty();
        });
    }

    @Test
    void neitherConflictScreenBreaksARule() {
        Person first = CHROMIUM.person().signedInAs("second-member", "Second Member");
        Person second = CHROMIUM.person().signedInAs("first-member", "First Member");

        Overtaken.inTheForm(first, second, "City.Colombo");
        assertThat(brokenRules(second)).isEmpty();

        Overtaken.inTheEditor(first, second, "City.Colombo");
        assertThat(brokenRules(second)).isEmpty();
    }

    @Test
    void noScreenAfterALateSaveBreaksARule() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        DataSheetForm form = member.form("City.Cebu").fill("region", "Visayas");
        member.loseSignIn();
        form.save();
        assertThat(brokenRules(member)).isEmpty();

        new SignInScreen(member.page()).signIn("first-member");
        assertThat(brokenRules(member)).isEmpty();
    }

    @Test
    void aBrokenRuleIsFound() {
        Person reader = CHROMIUM.person();
        reader.open("/");
        reader.page().evaluate("document.querySelector('label[for=ec-search]').remove()");
        reader.page().evaluate("document.getElementById('ec-search').removeAttribute('placeholder')");

        assertThat(brokenRules(reader)).singleElement().asString().startsWith("label:");
    }

    /** One line a broken rule: its name and the first place. */
    private static List<String> brokenRules(Person person) {
        return new AxeBuilder(person.page())
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
