package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftDigestTest {

    private static String digest(String field, String... values) {
        return Drafts.digest(Map.of("base", List.of("3"), field, List.of(values)));
    }

    @Test
    void isTheSameWhateverLineEndsABrowserSendsAndWhateverIsSaidAboutTheText() {
        String sent = Drafts.digest(Map.of("text", List.of("one\r\ntwo"), "base", List.of("3")));

        assertThat(Drafts.digest(Map.of("base", List.of("3"), "text", List.of("one\ntwo"), "note", List.of("n"), "clearedBy",
                        List.of("Kim"))))
                .isEqualTo(sent)
                .hasSize(64);
    }

    @Test
    void tellsTextsFieldsAndValuesApart() {
        assertThat(List.of(
                        digest("text", "one"), digest("text", "two"), digest("f.a", "one"), digest("text", "one", ""),
                        digest("text", "on", "e"), digest("text")))
                .doesNotHaveDuplicates();
    }
}
