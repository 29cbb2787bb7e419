package org.ecities.pages.wiki;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may remain of the host's markup: text structure and links, no style, script or foreign picture. */
final class SafeHtml {

    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_ -]{0,200}");
    /** Addresses inside a page: headings, footnotes, and the one-letter headings of the list of all pages. */
    private static final Pattern ANCHOR = Pattern.compile("(section-|ref-)[\\p{L}\\p{N}_.:()&+,=$ -]{1,300}|[\\p{L}\\p{N}]");
    /** A picture is a file of a page; any other address would be asked for by everybody who reads. */
    private static final Pattern PICTURE = Pattern.compile("/files/[^\\\\]*");
    private static final Pattern AWAY = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2})");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern CLEAR = Pattern.compile("all|left|right");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");

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
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(SIZE)
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("alt", "title")
            .globally()
            .allowAttributes("clear")
            .matching(CLEAR)
            .onElements("br")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(DIRECTION)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("id", "name")
            .matching(ANCHOR)
            .globally()
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowElements(SafeHtml::link, "a")
            .allowElements(SafeHtml::picture, "img")
            .toFactory();

    private SafeHtml() {}

    /** Search engines are asked not to follow links away; our own pages lead to each other. */
    private static String link(String element, List<String> attributes) {
        if (value(attributes, "href").filter(address -> AWAY.matcher(address).find()).isPresent()) {
            attributes.addAll(List.of("rel", "nofollow noopener"));
        }
        return element;
    }

    /** Names and values take turns in the list, and a value may look like a name. */
    private static Optional<String> value(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Without an address that may stay there is no picture. */
    private static String picture(String element, List<String> attributes) {
        return value(attributes, "src").isPresent() ? element : null;
    }

    /** Markup with everything else taken out, and so every picture that is no file of a page. */
    static String of(String markup) {
        return POLICY.sanitize(markup);
    }
}
