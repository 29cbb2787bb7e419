package org.ecities.exchange.institution;

import java.util.ArrayList;
import java.util.List;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.store.Comment;
import org.ecities.store.PageHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page of an archive to start from: what there is, and what was said under each page. */
final class StartPage {

    private final Messages words;
    private final HtmlWriter out = new HtmlWriter();

    StartPage(Messages words) {
        this.words = words;
    }

    /**
     * A page of the institution and what the archive holds of it.
     *
     * @param head     the page
     * @param places   places in the archive, relative, in the order in which they are listed
     * @param comments comments that stand, the oldest first
     */
    record Part(PageHead head, List<Place> places, List<Comment> comments) {}

    /**
     * A file of the archive.
     *
     * @param path  relative to the archive
     * @param label what it is, for people
     */
    record Place(String path, String label) {}

    String html(String institution, List<Part> parts) {
        out.open("html").attr("lang", words.locale().toLanguageTag());
        out.open("head");
        out.open("meta").attr("charset", "utf-8");
        out.open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        out.open("title").text(institution).close().close();
        out.open("body").open("main").open("h1").attr("dir", "auto").text(institution).close();
        out.open("p").text(words.text("exchange.of.about", parts.size())).text(" ");
        out.open("a").attr("href", "/README.txt").text("README.txt").close().close();
        new ArrayList<>(parts).forEach(this::part);
        Document page = Jsoup.parse("<!DOCTYPE html>\n" + out.close().close().close().html());
        page.outputSettings().prettyPrint(false);
        // The writer lets only whole addresses through; the archive has no top.
        page.select("a[href^=/]").forEach(link -> link.attr("href", "." + link.attr("href")));
        return page.outerHtml() + "\n";
    }

    private void part(Part part) {
        out.open("section").open("h2").attr("dir", "auto").text(part.head().name()).close();
        out.open("ul");
        for (Place place : part.places()) {
            out.open("li").open("a").attr("href", "/" + encoded(place.path())).text(place.label()).close().close();
        }
        out.close();
        if (!part.comments().isEmpty()) {
            out.open("h3").text(words.text("exchange.of.comments")).close().open("ol");
            part.comments().forEach(this::comment);
            out.close();
        }
        out.close();
    }

    private void comment(Comment comment) {
        out.open("li").open("p").open("bdi").text(comment.author()).close().text(" · " + comment.at()).close();
        out.open("p").attr("dir", "auto").text(comment.text()).close().close();
    }

    /** Names of files hold percent signs, which stand for themselves in a folder and for bytes in a link. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("+", "%2B");
    }
}
