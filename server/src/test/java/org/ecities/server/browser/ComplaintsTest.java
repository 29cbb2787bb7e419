package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing to complain about on any screen, and proof that complaints are heard. */
@Tag("browser")
class ComplaintsTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void noScreenGivesReasonToComplain() {
        Screens.changeSomething(CHROMIUM.person().signedInAs("first-member", "First Member"));
        Person administrator = CHROMIUM.person().signedInAsAdministrator();

        assertThat(Screens.all()).allSatisfy(path -> {
            assertThat(administrator.open(path)).isEqualTo(path.equals(Screens.ABSENT) ? 404 : 200);
            assertThat(administrator.complaints()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            console.error('odd')                                                    @ odd
            document.body.insertAdjacentHTML('beforeend', '<p style="top:0">x</p>') @ style-src
            document.body.append(Object.assign(new Image(), {src: '/no-picture'}))  @ 404
            setTimeout(() => { throw new Error('broken'); })                        @ broken
            location.assign('http://elsewhere.invalid/')                            @ another host
            """)
    void aComplaintIsHeard(String script, String complaint) {
        Person reader = CHROMIUM.person();
        reader.open("/");

        reader.page().evaluate("() => { " + script + " }");
        reader.page().waitForCondition(() -> reader.complained(complaint));

        assertThat(reader.leave()).isNotEmpty();
    }
}
