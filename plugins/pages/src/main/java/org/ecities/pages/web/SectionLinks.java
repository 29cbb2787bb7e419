package org.ecities.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageSection;

/**
 * Puts a link to the editor of its part behind each heading of a rendered page. Where page text and markup do not
 * have the same number of headings (a page that shows another one, for example), there are none: a link that opens
 * the wrong part would be worse.
 */
final class SectionLinks {

    private static final Pattern HEADING =
            Pattern.compile("<h([234]) id=\"section-[^\"]*\"[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<a class=\"hashlink\".*?</a>|<[^>]*>", Pattern.DOTALL);

    private SectionLinks() {}

    static String in(String html, String text, String name, Messages words) {
        List<MatchResult> headings = headings(html);
        return headings.size() == PageSection.count(text) ? linked(html, headings, name, words) : html;
    }

    /** Trying the pattern only where a tag can begin is many times faster than searching with it. */
    private static List<MatchResult> headings(String html) {
        List<MatchResult> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(html);
        int at = html.indexOf("<h");
        while (at >= 0) {
            boolean fits = heading.region(at, html.length()).lookingAt();
            if (fits) {
                found.add(heading.toMatchResult());
            }
            at = html.indexOf("<h", fits ? heading.end() : at + 1);
        }
        return found;
    }

    private static String linked(String html, List<MatchResult> headings, String name, Messages words) {
        StringBuilder linked = new StringBuilder(html.length());
        int copied = 0;
        int number = 0;
        for (MatchResult heading : headings) {
            number++;
            linked.append(html, copied, heading.end(2)).append(' ').append(link(name, number, heading.group(2), words));
            copied = heading.end(2);
        }
        return linked.append(html, copied, html.length()).toString();
    }

    private static String link(String name, int number, String title, Messages words) {
        HtmlWriter out = new HtmlWriter().open("a", "ec-section-edit");
        out.attr("href", Links.edit(name) + "?section=" + number).attr("rel", "nofollow");
        out.text(words.text("pages.section.edit"));
        String rest = ": " + StringEscapeUtils.unescapeHtml4(TAG.matcher(title).replaceAll("")).strip();
        return out.element("span", "ec-hidden", rest).close().html();
    }
}
