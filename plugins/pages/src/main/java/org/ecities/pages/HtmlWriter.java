package org.ecities.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one writer through which typed text reaches HTML: escapes text and attribute values, lets only safe
 * link targets through and closes what was opened.
 */
public final class HtmlWriter {

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");
    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "cite", "poster", "data", "ping", "background");
    private static final Set<String> NEVER = Set.of("style", "srcdoc", "srcset");
    /** Elements in which browsers swallow a line end that comes first. */
    private static final Set<String> PREFORMATTED = Set.of("textarea", "pre");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|\\.{0,2}/(?![/\\\\])|#|\\?).*", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; attributes may follow. */
    public HtmlWriter open(String element) {
        endTag();
        out.append('<').append(checked(element));
        inTag = true;
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Opens an element with a class. */
    public HtmlWriter open(String element, String cssClass) {
        return open(element).attr("class", cssClass);
    }

    /** Adds an attribute to the element just opened. An unsafe link target becomes {@code #}. */
    public HtmlWriter attr(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " outside a start tag");
        }
        if (name.startsWith("on") || NEVER.contains(name)) {
            throw new IllegalArgumentException("attribute " + name + " is never written");
        }
        String safe = LINKS.contains(name) && !safeLink(value) ? "#" : value;
        out.append(' ').append(checked(name)).append("=\"").append(escaped(safe)).append('"');
        return this;
    }

    /** Adds an attribute without value when {@code on}. */
    public HtmlWriter flag(String name, boolean on) {
        if (on) {
            attr(name, name);
        }
        return this;
    }

    /** Adds text. */
    public HtmlWriter text(String text) {
        boolean swallowed = inTag && PREFORMATTED.contains(open.peek()) && startsWithLineEnd(text);
        endTag();
        out.append(swallowed ? "\n" : "");
        out.append(escaped(text));
        return this;
    }

    /** Closes the innermost open element. */
    public HtmlWriter close() {
        if (open.isEmpty()) {
            throw new IllegalStateException("nothing is open");
        }
        endTag();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with text and nothing else. */
    public HtmlWriter element(String element, String cssClass, String text) {
        return open(element, cssClass).text(text).close();
    }

    /** Adds HTML that another writer made. */
    public HtmlWriter add(HtmlWriter other) {
        endTag();
        out.append(other.html());
        return this;
    }

    /** The HTML; everything opened must be closed. */
    public String html() {
        endTag();
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** Text with the five characters that mean something in HTML replaced, and control characters dropped. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(safe, text.charAt(i));
        }
        return safe.toString();
    }

    /** True for http, https, mailto and links within this site. */
    public static boolean safeLink(String target) {
        return target.isEmpty() || SAFE_LINK.matcher(target).matches() && target.chars().noneMatch(c -> c < ' ');
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
                if (c >= ' ' || c == '\n' || c == '\t' || c == '\r') {
                    safe.append(c);
                }
            }
        }
    }

    private static boolean startsWithLineEnd(String text) {
        return text.startsWith("\n") || text.startsWith("\r");
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an HTML name: " + name);
        }
        return name;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
