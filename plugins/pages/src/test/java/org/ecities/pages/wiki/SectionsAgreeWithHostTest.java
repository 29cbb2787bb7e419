package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.ecities.pages.Asker;
import org.ecities.pages.PageSection;
import org.ecities.pages.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headings found in a text are those that the host shows. */
class SectionsAgreeWithHostTest {

    private static final Pattern HEADING = Pattern.compile("<h[234] id=\"section-");
    private static final int TEXTS = Integer.getInteger("ecities.differential.headings", 150);
    private static final String[] PIECES = {
        "!!!Head", "!!Head", "!Head", "!", "text", " ", "\n", "\n", "\n\n", "* item", "# item", "|cell", "||head",
        "{{{", "}}}", "~", "[link]", "[{Echo a}]", "[{Echo\n!b\n}]", "__", "''", "%%note ", "/%", "----", ";term:", "  ",
    };

    private final HostFixture host = HostFixture.get();

    private long shown(String text) {
        return HEADING.matcher(host.html(Asker.anonymous(), "City.Suwon", text)).results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "!One\n!!Two\ntext !no\n!!!Three", " !no\n!yes", "{{{\n!no\n}}}\n!yes", "~!no\n!yes", "* item\n!yes",
        "|cell\n!yes", "[{Echo\n!no\n}]\n!yes", "!!!!!many", "text\n\n!yes\n\n!yes", "!__bold__ and [link]\ntext",
    })
    void inOrdinaryTexts(String text) {
        String kept = PageText.normalised(text);

        assertThat((long) PageSection.count(kept)).as(text).isEqualTo(shown(kept));
    }

    /** Where they do not agree no links are shown; that must stay rare. */
    @Test
    void inNearlyAllOddTexts() {
        Random random = new Random(7);
        int different = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("x\n");
            for (int piece = 0; piece < 14; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String kept = PageText.normalised(text.toString());
            different += PageSection.count(kept) == shown(kept) ? 0 : 1;
        }
        assertThat(different).isLessThan(TEXTS / 10);
    }
}
