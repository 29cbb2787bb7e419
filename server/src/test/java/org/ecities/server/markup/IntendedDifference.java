package org.ecities.server.markup;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What we show in another way than the engine as shipped. docs/authoring.md says the same to authors. */
enum IntendedDifference {

    LOOKS("looks are the theme's, and pages carry no style",
            page -> page.getAllElements().forEach(IntendedDifference::withoutLooks)),
    MARKS_BEHIND_LINKS("the theme marks such links",
            page -> page.select("img.outlink, a.infolink").remove()),
    LINK_ATTRIBUTES("windows and keys are the reader's to choose",
            page -> page.select("a").forEach(link -> List.of("target", "accesskey", "rel").forEach(link::removeAttr))),
    FOREIGN_PICTURES("that site would learn who reads here",
            page -> page.select("img[src~=^https?:]").forEach(IntendedDifference::linked)),
    OTHER_PICTURES("only files of pages are shown as pictures",
            page -> page.select("img[src]:not([src^=/files/])").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))))),
    PICTURES("a page does not jump while it loads, and a version is kept by the browser",
            page -> page.select("img[src^=/files/]").forEach(IntendedDifference::prepared)),
    PROTOCOLS("only web and mail addresses are links",
            page -> page.select("a[href~=^(?!https?:|mailto:)[a-z]+:]").forEach(link -> link.removeAttr("href"))),
    LINKS_AWAY("search engines do not follow what anybody may set",
            page -> page.select("a[href~=^(https?|mailto):]").forEach(link -> link.attr("rel", "nofollow noopener"))),
    EMPTY_PARAGRAPHS("they say nothing",
            page -> page.select("p").stream().filter(IntendedDifference::empty).forEach(Element::remove));

    private static final List<String> LOOK = List.of("style", "border", "cellpadding", "align", "xmlns");
    private static final Pattern BLANK = Pattern.compile("\\s*");

    private final String reason;
    private final Consumer<Element> change;

    IntendedDifference(String reason, Consumer<Element> change) {
        this.reason = reason;
        this.change = change;
    }

    String reason() {
        return reason;
    }

    /** Turns what the engine as shipped gives into what we intend. */
    void applyTo(Element page) {
        change.accept(page);
    }

    private static void withoutLooks(Element element) {
        LOOK.forEach(element::removeAttr);
        if (!element.normalName().equals("img")) {
            element.removeAttr("width");
        }
    }

    private static void linked(Element picture) {
        String words = picture.attr("alt").isEmpty() ? picture.attr("src") : picture.attr("alt");
        if (picture.parent().normalName().equals("a")) {
            picture.parent().text(words);
        } else {
            Element link = new Element("a").attr("class", "external").attr("href", picture.attr("src"));
            picture.replaceWith(link.text(words));
        }
    }

    private static void prepared(Element picture) {
        picture.attr("src", picture.attr("src") + "?version=1").attr("loading", "lazy");
        picture.attr("width", "120").attr("height", "80").addClass("inline");
        if (picture.attr("alt").isEmpty()) {
            picture.attr("alt", "wall.png");
        }
    }

    private static boolean empty(Element paragraph) {
        return paragraph.childrenSize() == 0 && BLANK.matcher(paragraph.wholeText()).matches();
    }
}
