package org.ecities.exchange.site;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Cuts a screen to what somebody can read without the wiki: no buttons, no forms, and links within the copy. */
final class ScreenCut {

    /** What only the live wiki can do. */
    private static final String LIVE = "form, script, nav.ec-actions, .ec-page__foot > p, details.ec-file__earlier,"
            + " details.ec-recent__filter, nav.ec-facets, .ec-conditions, a[type=application/atom+xml]";
    private static final String OUR_LINKS = "a[href^=/], a[href^=?]";

    private final SiteLinks links;

    ScreenCut(SiteLinks links) {
        this.links = links;
    }

    /**
     * The main part of a screen.
     *
     * @param html  whole screen
     * @param place where it goes
     */
    Element main(String html, String place) {
        Element main = Optional.ofNullable(Jsoup.parse(html).selectFirst("main"))
                .orElseThrow(() -> new IllegalArgumentException("not a screen: " + place));
        main.select(LIVE).remove();
        main.select("th[aria-sort]").removeAttr("aria-sort").select("a").unwrap();
        main.select("img").forEach(picture -> picture(picture, place));
        main.select(OUR_LINKS).forEach(link -> link(link, place));
        main.select("form, footer:empty, p:empty").remove();
        main.select("footer.ec-page__foot").forEach(ScreenCut::dropEmpty);
        main.select("p.ec-paging, nav.ec-paging").forEach(ScreenCut::dropEmpty);
        numberComments(main);
        return main;
    }

    private void link(Element link, String place) {
        Optional<String> target = links.target(link.attr("href"));
        if (target.isPresent()) {
            link.attr("href", SiteNames.relative(place, target.get())).removeAttr("rel");
        } else if (link.hasClass("ec-button") || link.hasClass("ec-recent__diff")) {
            remove(link);
        } else {
            link.unwrap();
        }
    }

    private void picture(Element picture, String place) {
        Optional<String> target = links.target(picture.attr("src"));
        if (target.isPresent()) {
            picture.attr("src", SiteNames.relative(place, target.get()));
        } else {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
    }

    /** A paragraph that held nothing but a button goes with it. */
    private static void remove(Element button) {
        Element parent = button.parent();
        button.remove();
        if (parent != null && parent.normalName().equals("p")) {
            dropEmpty(parent);
        }
    }

    private static void dropEmpty(Element element) {
        if (element.childrenSize() == 0 && !element.hasText()) {
            element.remove();
        }
    }

    private static void numberComments(Element main) {
        int number = 0;
        for (Element comment : main.select("li.ec-comment")) {
            String id = "comment-" + ++number;
            comment.attr("id", id).select("a[href^=#comment-]").attr("href", "#" + id);
        }
    }
}
