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

/** Finder and host agree, body for body, also where escapes, styles and names get odd. */
class TagFinderOddTextsTest {

    private static final String[] PIECES = {
        "[{Record a}]", "[{Record ", "[{INSERT Record a}]", "[{INSERTRecord a}]", "[{Record WHERE a}]", "[{ Record a}]",
        "[{\nRecord\na}]", "[{$Record}]", "[{-- Record}]", "[{Recordé a}]", "[{Record,a}]", "[{Record\t\u3000a}]",
        "[{INSERT\u3000Record a}]", "[{\u00a0Record a}]", "[{", "}]", "}", "]", "[", "[[", "{", "{{{", "}}}", "~", "~~", "~[",
        "~}", " ", "\n", "\n\n", "\\", "%%", "%%(", "%%(a)", "%%note", "%%note ", "%%note(", "%%\n", "/%", "/", "%", "(", ")",
        "%%(javascript:a)", "%%(java\\script:a)", "%%(&#106;avascript:a)", "! ", "* ", "|", "||", ";", ":", "-", "----", "''",
        "__", "x", "한", "\uD83D\uDE00", "[a|b]", "[{SET a=b}]", "[{SET}]", "[{ALLOW view x}]", "[{DENY}]", "'", "\"", "&", "<",
    };
    private static final int TEXTS = Integer.getInteger("ecities.differential.texts", 1_500);

    private static final Pattern SHOWN = Pattern.compile("<record>(.*?)</record>", Pattern.DOTALL);

    private final HostFixture host = HostFixture.get();

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void onTextsPutTogetherFromOddPieces(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            agree(PageText.normalised(text.toString()), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void onRandomLetters(long seed) {
        String letters = "[[{{}}]~%/()\\ \nrR|x";
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(25); length > 0; length--) {
                char letter = letters.charAt(random.nextInt(letters.length()));
                text.append(letter == 'R' ? "[{Record r}]" : String.valueOf(letter));
            }
            agree(PageText.normalised(text.toString()), seed);
        }
    }

    private void agree(String text, long seed) {
        List<String> found = TagFinder.find(text).stream()
                .filter(tag -> tag.name().equals("Record"))
                .map(tag -> HtmlWriter.escaped(tag.body(text)))
                .toList();
        List<String> shown = SHOWN.matcher(host.html(Asker.anonymous(), "Sample", text)).results()
                .map(result -> result.group(1))
                .toList();
        assertThat(found).as("seed %d, text <<<%s>>>", seed, text).isEqualTo(shown);
    }
}
