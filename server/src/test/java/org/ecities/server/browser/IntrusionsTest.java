package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of the corpus can fail: in a page without a policy the attacks do what they are for. */
@Tag("browser")
class IntrusionsTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            <body onload="window.__xss=1">x             @ the flag is set
            <body onload="alert('hello')">x             @ a dialog: hello
            <p onclick="x">x                            @ P has onclick
            <a href=" java&#9;script:x">x</a>           @ A leads to
            <script>1</script>                          @ script <script>
            <iframe></iframe>                           @ a frame
            <svg></svg>                                 @ element <svg>
            """)
    void seesWhatAnAttackDoes(String html, String said) {
        Person reader = CHROMIUM.person();
        Intrusions intrusions = new Intrusions(reader.page());

        reader.page().setContent(html);

        assertThat(intrusions.look().found()).anyMatch(line -> line.contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = "/wiki/Main @ /search?q=Cebu")
    void seesNothingOnOrdinaryScreens(String first, String second) {
        Intrusions intrusions = new Intrusions(CHROMIUM.person().page());

        assertThat(intrusions.open(first).open(second).found()).isEmpty();
    }
}
