package org.ecities.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass over a page text. The rules are those of the host's parser: a run of several opening brackets is
 * plain text, a tag ends at the closing pair that balances its opening pairs, {@code {{{...}}}} is literal.
 */
final class TagScan {

    private static final Pattern NAME = Pattern.compile("\\G\\{(?:INSERT\\s+)?\\s*([\\w._]+)");

    private final String text;
    private final List<TagSpan> tags = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private int at;

    TagScan(String text) {
        this.text = text;
    }

    List<TagSpan> tags() {
        run();
        return tags;
    }

    /** Contents of the plain links, as written between the brackets. */
    Set<String> links() {
        run();
        return links;
    }

    private void run() {
        while (at < text.length()) {
            step();
        }
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '~') {
            at += 2;
        } else if (text.startsWith("{{{", at)) {
            skipLiteral();
        } else if (c == '[') {
            bracket();
        } else {
            at++;
        }
    }

    private void skipLiteral() {
        int end = text.indexOf("}}}", at + 3);
        at = end < 0 ? text.length() : end + 3;
    }

    private void bracket() {
        int run = at;
        while (run < text.length() && text.charAt(run) == '[') {
            run++;
        }
        if (run - at > 1) {
            at = run;
        } else if (text.startsWith("{", run)) {
            tag(at);
        } else {
            link(run);
        }
    }

    private void link(int start) {
        int end = text.indexOf(']', start);
        if (end > start) {
            links.add(text.substring(start, end));
        }
        at = end < 0 ? text.length() : end + 1;
    }

    private void tag(int start) {
        int end = closing(start);
        if (end < 0) {
            at = text.length();
            return;
        }
        Matcher name = NAME.matcher(text).region(start + 1, end - 1);
        if (name.find()) {
            tags.add(new TagSpan(name.group(1), start, end, name.end(), end - 2));
        }
        at = end;
    }

    /** Index after the balancing closing pair, or -1. */
    private int closing(int start) {
        int nesting = 1;
        for (int i = start + 1; i + 1 < text.length(); i++) {
            if (text.startsWith("[{", i)) {
                nesting++;
            } else if (text.startsWith("}]", i)) {
                nesting--;
                if (nesting == 0) {
                    return i + 2;
                }
            }
        }
        return -1;
    }
}
