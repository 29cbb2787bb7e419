package org.ecities.pages.web;

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
        return HEADING.matcher(html).results().count() == PageSection.count(text) ? linked(html, name, words) : html;
    }

    private static String linked(String html, String name, Messages words) {
        StringBuilder linked = new StringBuilder(html.length());
        Matcher heading = HEADING.matcher(html);
        int copied = 0;
        for (int number = 1; heading.find(); number++) {
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
