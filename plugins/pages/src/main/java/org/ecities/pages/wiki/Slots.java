package org.ecities.pages.wiki;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.wiki.api.core.Context;

/**
 * Places for our tags in one rendering. Tags leave an empty element behind while the host's markup is sanitised;
 * afterwards their output takes its place. The element carries a random number, so nobody can write one into a page.
 */
final class Slots {

    private static final String VARIABLE = "ecities.slots";
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String ELEMENT = "ec-slot";
    static final String ATTRIBUTE = "n";

    private final String nonce = new BigInteger(128, RANDOM).toString(36);
    private final Pattern slot = Pattern.compile(
            "<" + ELEMENT + " " + ATTRIBUTE + "=\"" + nonce + "-(\\d+)\">\\s*</" + ELEMENT + ">");
    private final List<TagCall> calls = new ArrayList<>();

    static Slots of(Context context) {
        return context.getVariable(VARIABLE);
    }

    void attach(Context context) {
        context.setVariable(VARIABLE, this);
    }

    /** Keeps a tag and gives the element that stands for it. */
    String keep(TagCall call) {
        calls.add(call);
        return "<" + ELEMENT + " " + ATTRIBUTE + "=\"" + nonce + "-" + (calls.size() - 1) + "\"></" + ELEMENT + ">";
    }

    /** Sanitised markup with its slots. */
    SlottedMarkup in(String sanitised) {
        return new SlottedMarkup(sanitised, slot, List.copyOf(calls));
    }
}
