package org.ecities.server.xss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check itself can fail, and the corpus is as large as it says. */
class ScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=x onerror=x>", "<svg></svg>", "<a href='java\tscript:x'>x</a>", "<p style='color:red'>x</p>",
        "<script>x</script>", "<script src=//a></script>", "<form action=https://a></form>", "<iframe src=/x></iframe>",
        "<img src=https://a/x.png>", "<meta http-equiv=refresh content=0>", "<a href=' vbscript:x'>x</a>", "<base href=/>",
    })
    void findsWhatMustNotBeThere(String html) {
        assertThat(Screen.foreign("<!DOCTYPE html><body>" + html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a href='https://a/'>x</a>", "<a href='/wiki/Main#x'>x</a>", "<img src='/attach/x.png'>",
        "<script src='/assets/x.js' defer></script>", "&lt;img src=x onerror=x&gt;", "<a href='mailto:a@b'>x</a>",
    })
    void findsNothingInOrdinaryMarkup(String html) {
        assertThat(Screen.foreign("<!DOCTYPE html><body>" + html)).isEmpty();
    }

    @Test
    void hasAtLeastThreeHundredAttacks() {
        assertThat(Vectors.all()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }
}
