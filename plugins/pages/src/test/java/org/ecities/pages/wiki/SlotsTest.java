package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)[^>]*?(/?)>");

    /** {@code A} and {@code B} stand for tags; their output is {@code <div>a</div>} and {@code <div>b</div>}. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            A                              @ <div>a</div>
            AB                             @ <div>a</div><div>b</div>
            BA                             @ <div>b</div><div>a</div>
            AA                             @ <div>a</div><div>a</div>
            <p>A</p>                       @ <div>a</div>
            <p> A </p>                     @ <div>a</div>
            <p>x A</p>                     @ <p>x </p><div>a</div>
            <p>A x</p>                     @ <div>a</div><p> x</p>
            <p>x A y</p>                   @ <p>x </p><div>a</div><p> y</p>
            <p>AB</p>                      @ <div>a</div><div>b</div>
            <p>A x B</p>                   @ <div>a</div><p> x </p><div>b</div>
            <p>A</p><p>B</p>               @ <div>a</div><div>b</div>
            <p>x<br />A</p>                @ <p>x<br /></p><div>a</div>
            <p><b>x</b>A</p>               @ <p><b>x</b></p><div>a</div>
            <p>x <b>A</b> y</p>            @ <p>x <b><div>a</div></b> y</p>
            <ul><li>A</li></ul>            @ <ul><li><div>a</div></li></ul>
            <h2>A</h2><p>x</p>             @ <h2><div>a</div></h2><p>x</p>
            <td>x A</td>                   @ <table><tbody><tr><td>x <div>a</div></td></tr></tbody></table>
            x                              @ x
            """)
    void putOutputInPlaceWithBalancedMarkup(String markup, String html) {
        Slots slots = new Slots();
        String a = keep(slots, "<div>a</div>");
        String b = keep(slots, "<div>b</div>");

        String filled = fill(slots, SafeHtml.of(markup.replace("A", a).replace("B", b)));

        assertThat(filled).isEqualTo(html);
        balanced(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "\\", "\\$0", "$", "${n}", "<b>\\1</b>", "<ec-slot n=\"0-0\"></ec-slot>"})
    void keepOutputLetterForLetter(String output) {
        Slots slots = new Slots();
        String first = keep(slots, output);
        String second = keep(slots, "second");

        assertThat(fill(slots, SafeHtml.of("x" + first + second + "y"))).isEqualTo("x" + output + "secondy");
    }

    @Test
    void doNotLookForSlotsInOutput() {
        Slots slots = new Slots();
        String first = keep(slots, "one");
        String second = keep(slots, "copied " + first);

        assertThat(fill(slots, SafeHtml.of(second))).isEqualTo("copied " + first);
    }

    @Test
    void cannotBeForged() {
        Slots slots = new Slots();
        keep(slots, "secret");
        String other = keep(new Slots(), "x");
        String forged = other + "<ec-slot n=\"0\"></ec-slot><ec-slot n=\"-0\"></ec-slot><ec-slot n=\".*-0\"></ec-slot>";

        assertThat(fill(slots, SafeHtml.of(forged))).doesNotContain("secret");
        assertThat(other).isNotEqualTo(keep(new Slots(), "x"));
    }

    @Test
    void surviveTheSanitiserLetterForLetter() {
        String slot = keep(new Slots(), "x");

        assertThat(SafeHtml.of(slot)).isEqualTo(slot);
        assertThat(slot).matches("<ec-slot n=\"[a-z0-9]{20,}-0\"></ec-slot>");
    }

    /** A tag that writes its body. */
    private static String keep(Slots slots, String output) {
        return slots.keep(new TagCall("Body", output, "Page"));
    }

    private static String fill(Slots slots, String sanitised) {
        return slots.in(sanitised).filled(TagCall::body);
    }

    private static void balanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).as(html).isEqualTo(tag.group(2));
            } else if (tag.group(3).isEmpty()) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).as(html).isEmpty();
    }
}
