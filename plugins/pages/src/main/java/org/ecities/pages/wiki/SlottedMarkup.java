package org.ecities.pages.wiki;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sanitised markup of a page in which elements stand for its tags.
 *
 * @param html  the markup
 * @param slot  finds the elements; its group is the number of the tag
 * @param calls the tags by number
 */
record SlottedMarkup(String html, Pattern slot, List<TagCall> calls) {

    /** The page with what its tags write; that are blocks, so they never stand inside a paragraph. */
    String filled(Function<TagCall, String> output) {
        Matcher matcher = slot.matcher(html);
        Blocks filled = new Blocks();
        int from = 0;
        while (matcher.find()) {
            filled.inline(html.substring(from, matcher.start()));
            filled.block(output.apply(calls.get(Integer.parseInt(matcher.group(1)))));
            from = matcher.end();
        }
        filled.inline(html.substring(from));
        return filled.html();
    }
}
