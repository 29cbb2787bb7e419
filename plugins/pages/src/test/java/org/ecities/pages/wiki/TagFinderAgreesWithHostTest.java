package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.PageText;
import org.ecities.pages.TagFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags our finder sees are those the host's parser runs, text for text. */
class TagFinderAgreesWithHostTest {

    private static final String[] PIECES = {
        "[{Record a}]", "[{Record\n\nb: 1\n}]", "[{Record", "[{", "}]", "{", "}", "~", "{{{", "}}}", "[", "]", "[[", "{{",
        "}}", "\n", "\n\n", " ", "word", "[Link]", "[text|Link]", "'", "\"", "%%note", "/%", "|", "||", "__", "!!! ", "* ",
        "----", "[{$pagename}]", "[{SET a='b'}]", "[{ALLOW view All}]", "한글", "\\\\", ";x:y", "<b>", "http://a.b/c",
    };
    private static final int TEXTS = Integer.getInteger("ecities.differential.texts", 1_500);

    private static final Pattern SHOWN = Pattern.compile("<record>(.*?)</record>", Pattern.DOTALL);

    private final HostFixture host = HostFixture.get();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onTextsPutTogetherFromTrickyPieces(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            agree(text(random), seed);
        }
    }

    private void agree(String text, long seed) {
        List<String> found = TagFinder.find(text).stream()
                .filter(tag -> tag.name().equals("Record"))
                .map(tag -> HtmlWriter.escaped(tag.body(text)).strip())
                .toList();
        assertThat(found)
                .as("seed %d, text <<<%s>>>", seed, text)
                .isEqualTo(shown(host.html(Asker.anonymous(), "Sample", text)));
    }

    /** What the tags of this name left in the page. */
    private static List<String> shown(String html) {
        return SHOWN.matcher(html).results().map(result -> result.group(1).strip()).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return PageText.normalised(text.toString());
    }
}
