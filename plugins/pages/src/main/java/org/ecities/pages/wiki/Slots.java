package org.ecities.pages.wiki;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wiki.api.core.Context;

/**
 * Places for the output of our tags in one rendering. Tags leave an empty element behind while the host's
 * markup is sanitised; afterwards their output takes its place. The element carries a random number, so
 * nobody can write one into a page.
 */
final class Slots {

    private static final String VARIABLE = "ecities.slots";
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String ELEMENT = "ec-slot";
    static final String ATTRIBUTE = "n";

    private final String nonce = new BigInteger(128, RANDOM).toString(36);
    private final Pattern slot = Pattern.compile(
            "<" + ELEMENT + " " + ATTRIBUTE + "=\"" + nonce + "-(\\d+)\">\\s*</" + ELEMENT + ">");
    private final String pageText;
    private final List<String> outputs = new ArrayList<>();

    Slots(String pageText) {
        this.pageText = pageText;
    }

    static Slots of(Context context) {
        return context.getVariable(VARIABLE);
    }

    void attach(Context context) {
        context.setVariable(VARIABLE, this);
    }

    String pageText() {
        return pageText;
    }

    /** Keeps an output and gives the element that stands for it. */
    String keep(String html) {
        outputs.add(html);
        return "<" + ELEMENT + " " + ATTRIBUTE + "=\"" + nonce + "-" + (outputs.size() - 1) + "\"></" + ELEMENT + ">";
    }

    /** Puts the outputs into sanitised markup; they are blocks, so they never stand inside a paragraph. */
    String fill(String sanitised) {
        Matcher matcher = slot.matcher(sanitised);
        Blocks filled = new Blocks();
        int from = 0;
        while (matcher.find()) {
            filled.inline(sanitised.substring(from, matcher.start()));
            filled.block(outputs.get(Integer.parseInt(matcher.group(1))));
            from = matcher.end();
        }
        filled.inline(sanitised.substring(from));
        return filled.html();
    }
}
