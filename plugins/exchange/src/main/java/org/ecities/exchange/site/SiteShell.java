package org.ecities.exchange.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts a main part into a whole page of the copy: title, ways to the lists, and as of when it is. */
final class SiteShell {

    private final SiteFacts facts;
    private final Messages words;
    private final DateTimeFormatter day;

    SiteShell(SiteFacts facts) {
        this.facts = facts;
        this.words = Messages.of(facts.language());
        this.day = DateTimeFormatter.ofPattern(words.text("pages.date.day"), words.locale()).withZone(ZoneOffset.UTC);
    }

    /**
     * What a page of the copy says around its main part.
     *
     * @param place   where it is
     * @param title   its title
     * @param at      as of when it is
     * @param live    path of the same screen of the live wiki
     * @param scripts places of scripts it needs
     */
    record Frame(String place, String title, Instant at, String live, List<String> scripts) {

        static Frame of(String place, String title, Instant at, String live) {
            return new Frame(place, title, at, live, List.of());
        }
    }

    Messages words() {
        return words;
    }

    /** The whole page. */
    byte[] page(Frame frame, Element main) {
        Document page = Jsoup.parse("<!DOCTYPE html>\n" + around(frame));
        page.outputSettings().prettyPrint(false);
        page.selectFirst("main").replaceWith(main.attr("id", "main"));
        return (page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The whole page with a main part of our own. */
    byte[] page(Frame frame, HtmlWriter main) {
        return page(frame, Jsoup.parse(main.html()).selectFirst("main"));
    }

    private String around(Frame frame) {
        HtmlWriter out = new HtmlWriter();
        out.open("html").attr("lang", words.locale().toLanguageTag()).attr("dir", words.text("exchange.site.direction"));
        head(out, frame);
        out.open("body", "ec-body ec-body--view");
        out.open("a", "ec-skip").attr("href", "#main").text(words.text("exchange.site.skip")).close();
        header(out, frame);
        out.open("main").close();
        footer(out, frame);
        return out.close().close().html();
    }

    private void head(HtmlWriter out, Frame frame) {
        out.open("head");
        out.open("meta").attr("charset", "utf-8");
        out.open("title").text(frame.title() + " – " + facts.network()).close();
        out.open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        if (!facts.address().isEmpty()) {
            out.open("link").attr("rel", "canonical").attr("href", facts.address() + frame.live());
        }
        out.open("link").attr("rel", "stylesheet").attr("href", to(frame, SiteAssets.STYLE));
        out.open("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", to(frame, SiteAssets.ICON));
        for (String script : frame.scripts()) {
            out.open("script").attr("src", to(frame, script)).flag("defer", true).close();
        }
        out.close();
    }

    private void header(HtmlWriter out, Frame frame) {
        out.open("header", "ec-header");
        out.open("div", "ec-header__row");
        out.open("a", "ec-brand").attr("href", to(frame, SiteNames.START)).text(facts.network()).close();
        out.close();
        out.open("nav", "ec-nav").attr("aria-label", words.text("exchange.site.lists"));
        out.open("ul");
        way(out, frame, SiteNames.ALL_PAGES, "exchange.site.all");
        for (String directory : facts.directories()) {
            way(out, frame, new SiteNames("").directory(directory, 1), "exchange.site.directory." + directory);
        }
        way(out, frame, SiteNames.RECENT, "exchange.site.recent");
        way(out, frame, SiteNames.SEARCH, "exchange.site.search");
        out.close().close().close();
    }

    private void way(HtmlWriter out, Frame frame, String place, String key) {
        out.open("li").open("a").attr("href", to(frame, place)).text(words.text(key)).close().close();
    }

    private void footer(HtmlWriter out, Frame frame) {
        out.open("footer", "ec-footer");
        out.open("p", "ec-footer__about").text(words.text("exchange.site.asof", day.format(frame.at())));
        if (!facts.address().isEmpty()) {
            String live = facts.address() + frame.live();
            out.text(" " + words.text("exchange.site.live") + " ");
            out.open("a").attr("href", live).attr("rel", "external").text(live).close();
        }
        out.close().close();
    }

    private static String to(Frame frame, String place) {
        return SiteNames.relative(frame.place(), place);
    }
}
