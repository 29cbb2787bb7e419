package org.ecities.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * One pass over a page text, by the rules of the host's parser: a tilde takes away the meaning of what follows,
 * {@code {{{...}}}} is literal, a run of several opening brackets is plain text, a tag ends at the closing pair
 * that balances its opening pairs, and the name of a {@code %%style} reaches to the next blank.
 */
final class TagScan {

    private static final String ESCAPABLE = "|~\\*#-!'_[{]}%";
    private static final String STYLE_END = "( \t\n\r";

    private final String text;
    private final List<TagSpan> tags = new ArrayList<>();
    private final List<LinkSpan> links = new ArrayList<>();
    private final List<PageSection.Heading> headings = new ArrayList<>();
    private int at;
    /** Style blocks that are open: only then does {@code /%} mean anything. */
    private int styles;

    TagScan(String text) {
        this.text = text;
    }

    List<TagSpan> tags() {
        run();
        return tags;
    }

    /** The plain links in order. */
    List<LinkSpan> links() {
        run();
        return links;
    }

    /** The headings in order. */
    List<PageSection.Heading> headings() {
        run();
        return headings;
    }

    private void run() {
        while (at < text.length()) {
            step();
        }
    }

    private void step() {
        if (text.startsWith("{{{", at)) {
            skipLiteral();
        } else if (text.startsWith("%%", at) || styles > 0 && text.startsWith("/%", at)) {
            skipStyle();
        } else if (text.charAt(at) == '~') {
            skipEscaped();
        } else if (text.charAt(at) == '[') {
            bracket();
        } else if (text.charAt(at) == '!' && (at == 0 || text.charAt(at - 1) == '\n')) {
            heading();
        } else {
            at++;
        }
    }

    /** Exclamation marks at the begin of a line, of which three count. */
    private void heading() {
        int start = at;
        skipRun('!');
        headings.add(new PageSection.Heading(start, Math.min(at - start, PageSection.HIGHEST)));
    }

    private void skipEscaped() {
        at++;
        if (at >= text.length()) {
            return;
        }
        char escaped = text.charAt(at);
        if (escaped == ' ') {
            at++;
        } else if (ESCAPABLE.indexOf(escaped) >= 0) {
            skipRun(escaped);
        }
    }

    private void skipRun(char c) {
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
    }

    /** To the first {@code }}}} that no tilde stands before. */
    private void skipLiteral() {
        at += 3;
        while (at < text.length()) {
            if (text.startsWith("~}}}", at)) {
                at += 4;
            } else if (text.startsWith("}}}", at)) {
                at += 3;
                return;
            } else {
                at++;
            }
        }
    }

    /** A name, rules in parentheses or both open a block; anything else closes one. */
    private void skipStyle() {
        at += 2;
        int start = at;
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            skipStyleName();
        }
        String rules = text.startsWith("(", at) ? styleRules() : "";
        if (at == start) {
            styles = Math.max(0, styles - 1);
        } else if (!StyleRules.refused(rules)) {
            styles++;
        }
    }

    private void skipStyleName() {
        while (at < text.length() && STYLE_END.indexOf(text.charAt(at)) < 0) {
            at = Math.min(text.length(), at + (text.charAt(at) == '\\' ? 2 : 1));
        }
    }

    private String styleRules() {
        int start = at + 1;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return text.substring(start, at - 1);
            }
        }
        return text.substring(start);
    }

    private void bracket() {
        int start = at;
        skipRun('[');
        if (at - start > 1) {
            return;
        }
        if (text.startsWith("{", at)) {
            tag(start, text.startsWith("{$", at));
        } else {
            link(at);
        }
    }

    private void link(int start) {
        int end = text.indexOf(']', start);
        if (end > start) {
            links.add(new LinkSpan(start, end));
        }
        at = end < 0 ? text.length() : end + 1;
    }

    /** A variable ends where a tag would and is none. */
    private void tag(int start, boolean variable) {
        int end = closing(start);
        if (end < 0) {
            at = text.length();
            return;
        }
        if (!variable) {
            TagName.find(text, start + 2, end - 2)
                    .ifPresent(name -> tags.add(new TagSpan(name.text(), start, end, name.bodyStart(), end - 2)));
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
