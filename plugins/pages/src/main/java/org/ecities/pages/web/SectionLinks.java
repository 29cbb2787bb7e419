package org.ecities.pages.web;

import java.util.ArrayList;
import java.util.List;
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

    private static final String SECTION = " id=\"section-";
    private static final Pattern TAG = Pattern.compile("<a class=\"hashlink\".*?</a>|<[^>]*>", Pattern.DOTALL);

    private SectionLinks() {}

    static String in(String html, String text, String name, Messages words) {
        List<Title> titles = titles(html);
        return titles.size() == PageSection.count(text) ? linked(html, titles, name, words) : html;
    }

    /** Read by hand: a pattern takes many times longer, and each view of a page by an editor waits for it. */
    private static List<Title> titles(String html) {
        List<Title> found = new ArrayList<>();
        int at = html.indexOf("<h");
        while (at >= 0) {
            boolean heading = level(html, at) && html.startsWith(SECTION, at + 3);
            int start = heading ? html.indexOf('>', at) + 1 : 0;
            int end = start > 0 ? html.indexOf("</h" + html.charAt(at + 2) + ">", start) : -1;
            if (end >= 0) {
                found.add(new Title(start, end));
            }
            at = html.indexOf("<h", end >= 0 ? end : at + 1);
        }
        return found;
    }

    private static boolean level(String html, int at) {
        return at + 2 < html.length() && html.charAt(at + 2) >= '2' && html.charAt(at + 2) <= '4';
    }

    private static String linked(String html, List<Title> titles, String name, Messages words) {
        StringBuilder linked = new StringBuilder(html.length());
        int copied = 0;
        int number = 0;
        for (Title title : titles) {
            number++;
            String written = html.substring(title.start, title.end);
            linked.append(html, copied, title.end).append(' ').append(link(name, number, written, words));
            copied = title.end;
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

    /** Where the words of a heading stand in the markup. */
    private record Title(int start, int end) {}
}
