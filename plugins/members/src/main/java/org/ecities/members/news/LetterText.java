package org.ecities.members.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.ecities.pages.web.Links;

/**
 * A page's markup as plain text for a mail. Links become words with the whole address; tags say nothing in a mail, since
 * what they show depends on who looks.
 */
final class LetterText {

    private static final Pattern HEADING = Pattern.compile("(?m)^(!{1,3})\\s*(.*)$");
    private static final Pattern LINK = Pattern.compile("(?<![\\[~])\\[([^\\[\\]\\r\\n]{1,600})\\]");
    private static final Pattern ABSOLUTE = Pattern.compile("(?:https?|mailto):\\S+");
    private static final Pattern HERE = Pattern.compile("Here:(\\S+)");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][\\w.+-]*:.*|#.*|\\d+");
    private static final Pattern STYLE = Pattern.compile("%%[\\w.-]*(?:\\([^)\\r\\n]*\\))?|/%");
    private static final Pattern BULLET = Pattern.compile("(?m)^([*#]+)\\s*");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final String site;

    /**
     * Makes texts with addresses of a site.
     *
     * @param site address without a slash at the end
     */
    LetterText(String site) {
        this.site = site;
    }

    /** The text of the first heading; absent where there is none. */
    static Optional<String> title(String markup) {
        Matcher heading = HEADING.matcher(withoutTags(markup).replace("\r", ""));
        return heading.find()
                ? Optional.of(marksRemoved(heading.group(2)).replaceAll("[\\[\\]]", "").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The plain text, with line ends of one character. */
    String of(String markup) {
        String text = withoutTags(markup).replace("\r", "");
        text = HEADING.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(2).strip() + "\n"));
        text = BULLET.matcher(text).replaceAll(found -> "  ".repeat(found.group(1).length() - 1) + "- ");
        return EMPTY_LINES.matcher(linked(text)).replaceAll("\n\n").strip();
    }

    private static String withoutTags(String markup) {
        StringBuilder text = new StringBuilder(markup);
        List<TagSpan> tags = new ArrayList<>(TagFinder.find(markup));
        for (int i = tags.size() - 1; i >= 0; i--) {
            text.delete(tags.get(i).start(), tags.get(i).end());
        }
        return text.toString();
    }

    /** Signs that say how something looks. A tilde takes the meaning of the sign after it away. */
    private static String marksRemoved(String text) {
        return STYLE.matcher(text)
                .replaceAll("")
                .replace("\\\\", "\n")
                .replace("__", "")
                .replace("''", "")
                .replace("{{{", "")
                .replace("}}}", "")
                .replace("{{", "")
                .replace("}}", "")
                .replaceAll("~(?=[\\[\\]|~*#!_'{}%-])", "");
    }

    /** Addresses may look like markup, so they are left alone. */
    private String linked(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            plain.append(marksRemoved(text.substring(end, links.start()))).append(link(links.group(1)));
            end = links.end();
        }
        return plain.append(marksRemoved(text.substring(end))).toString();
    }

    private String link(String inside) {
        String[] parts = inside.split("\\|", 3);
        String words = marksRemoved(parts[0]).strip();
        String target = parts.length > 1 ? parts[1].strip() : words;
        Optional<String> address = address(target);
        if (address.isEmpty()) {
            return words;
        }
        return words.equals(address.get()) ? words : words + " <" + address.get() + ">";
    }

    private Optional<String> address(String target) {
        Matcher here = HERE.matcher(target);
        if (here.matches()) {
            return Optional.of(site + "/" + here.group(1));
        }
        if (ABSOLUTE.matcher(target).matches()) {
            return Optional.of(target);
        }
        if (ELSEWHERE.matcher(target).matches() || target.toLowerCase(Locale.ROOT).startsWith("javascript")) {
            return Optional.empty();
        }
        String page = PageNameRule.fromLink(target.split("[#/]", 2)[0]);
        return page.isEmpty() ? Optional.empty() : Optional.of(site + Links.view(page));
    }
}
