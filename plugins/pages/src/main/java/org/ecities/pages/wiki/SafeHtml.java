package org.ecities.pages.wiki;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may remain of the host's markup: text structure and links, no style, script or foreign picture. */
final class SafeHtml {

    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_ -]{0,200}");
    private static final Pattern ANCHOR = Pattern.compile("(section-|ref-)[\\p{L}\\p{N}_.:()&+,=$ -]{1,300}");
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?!/)[^\\\\]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "div",
                    "span", "pre", "code", "tt", "b", "strong", "i", "em", "u", "sub", "sup", "del", "ins", "s",
                    "blockquote", "table", "thead", "tbody", "tr", "th", "td", "caption", "a", "img", "small")
            .allowElements(Slots.ELEMENT)
            .allowAttributes(Slots.ATTRIBUTE)
            .onElements(Slots.ELEMENT)
            .allowWithoutAttributes("a", "span", Slots.ELEMENT)
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_ADDRESS)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img", "a")
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("id", "name")
            .matching(ANCHOR)
            .globally()
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private SafeHtml() {}

    /** Markup with everything else taken out. */
    static String of(String markup) {
        return POLICY.sanitize(markup);
    }
}
