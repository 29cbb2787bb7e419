package org.ecities.server.xss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads a screen as a browser does and tells what is in it that none of our screens has. */
final class Screen {

    private static final Set<String> ELEMENTS = Set.of(
            "#root", "html", "head", "title", "meta", "link", "script", "body", "header", "footer", "main", "nav",
            "section", "article", "aside", "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "ul", "ol", "li",
            "dl", "dt", "dd", "form", "fieldset", "legend", "label", "input", "select", "optgroup", "option", "textarea",
            "button", "datalist", "output", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "col",
            "colgroup", "details", "summary", "time", "mark", "ins", "del", "strong", "b", "em", "i", "u", "s", "sub",
            "sup", "small", "code", "pre", "tt", "kbd", "blockquote", "br", "hr", "img", "bdi", "bdo", "data", "figure",
            "figcaption", "abbr");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "cite", "longdesc");
    private static final Set<String> NEVER = Set.of("style", "srcdoc", "srcset", "ping", "http-equiv", "nonce", "contenteditable");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:");
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:", "tel:", "geo:");

    private Screen() {}

    /** One line for each thing that must not be there. */
    static List<String> foreign(String html) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (!ELEMENTS.contains(element.normalName())) {
                found.add("element " + element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                if (foreign(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
                    found.add("attribute " + attribute.getKey() + " of " + element.cssSelector() + ": " + attribute.getValue());
                }
            }
            if (element.normalName().equals("script") && !element.data().isBlank()) {
                found.add("script " + element.data());
            }
        }
        return found;
    }

    private static boolean foreign(Element element, String name, String value) {
        if (name.startsWith("on") || NEVER.contains(name)) {
            return true;
        }
        return ADDRESSES.contains(name) && !acceptable(element.normalName(), value);
    }

    /** Scripts, styles, pictures and forms stay here; links may lead away by known protocols. */
    private static boolean acceptable(String element, String value) {
        String read = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT).replace('\\', '/');
        if (!element.equals("a")) {
            return !read.startsWith("//") && !SCHEME.matcher(read).find();
        }
        var scheme = SCHEME.matcher(read);
        return !scheme.find() || SCHEMES.contains(scheme.group());
    }
}
