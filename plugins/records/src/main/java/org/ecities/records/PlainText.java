package org.ecities.records;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/** Page text without the wiki's markup, for search and for plain display. */
public final class PlainText {

    private record Rule(Pattern found, String instead) {}

    private static final List<Rule> RULES = List.of(
            rule("(?m)^!{1,3}", ""),
            rule("(?m)^[*#]+\\s*", ""),
            rule("(?m)^;([^:\\r\\n]*):", "$1 "),
            rule("(?m)^-{4,}[ \\t]*$", ""),
            rule("\\|{1,2}", " "),
            rule("\\\\{2,3}", " "),
            rule("\\{{2,3}|\\}{2,3}", " "),
            rule("'{2,3}|__", ""),
            rule("%%\\([^)\\r\\n]{0,200}\\)|%%[\\w-]*|/%", " "),
            rule("~(?=[\\[|*#!~\\w])", ""));

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]{}|\\r\\n]+)(?:\\|[^\\[\\]\\r\\n]*)?\\]");

    private PlainText() {}

    /** The text without markup; tags are gone. */
    public static String of(String text) {
        return withoutMarkup(withoutTags(text)).strip();
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (TagSpan tag : TagFinder.find(text)) {
            plain.append(text, at, tag.start()).append(' ');
            at = tag.end();
        }
        return plain.append(text.substring(at)).toString();
    }

    private static String withoutMarkup(String text) {
        String plain = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
        for (Rule rule : RULES) {
            plain = rule.found().matcher(plain).replaceAll(rule.instead());
        }
        return plain;
    }

    private static Rule rule(String found, String instead) {
        return new Rule(Pattern.compile(found), instead);
    }
}
