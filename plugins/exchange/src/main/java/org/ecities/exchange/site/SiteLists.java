package org.ecities.exchange.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import tools.jackson.databind.json.JsonMapper;

/** The lists of a static copy that the live wiki has not: all pages by letter, and the search. */
final class SiteLists {

    private static final JsonMapper JSON = new JsonMapper();

    private final SiteNames names;
    private final SiteShell shell;
    private final Instant at;
    private final Messages words;

    SiteLists(SiteNames names, SiteShell shell, Instant at) {
        this.names = names;
        this.shell = shell;
        this.at = at;
        this.words = shell.words();
    }

    /** Bytes by place. */
    Map<String, byte[]> of(Collection<Title> titles) {
        List<Title> ordered = titles.stream().sorted(Title.order(words.locale())).toList();
        Map<Integer, List<Title>> letters = new TreeMap<>();
        ordered.forEach(title -> letters.computeIfAbsent(title.letter(), letter -> new ArrayList<>()).add(title));
        Map<String, byte[]> made = new LinkedHashMap<>();
        made.put(SiteNames.ALL_PAGES, overview(letters));
        letters.forEach((letter, some) -> made.put(names.letter(letter), letter(letter, letters, some)));
        made.put(SiteNames.SEARCH, search());
        made.put(SiteAssets.INDEX, index(ordered));
        return made;
    }

    private byte[] overview(Map<Integer, List<Title>> letters) {
        String title = words.text("exchange.site.all");
        HtmlWriter out = new HtmlWriter();
        out.open("main", "ec-main").attr("tabindex", "-1").open("h1").text(title).close();
        int total = letters.values().stream().mapToInt(List::size).sum();
        out.open("p").text(words.text("exchange.site.all.count", total)).close();
        out.add(letters(SiteNames.ALL_PAGES, letters)).close();
        return shell.page(SiteShell.Frame.of(SiteNames.ALL_PAGES, title, at, "/"), out);
    }

    private byte[] letter(int letter, Map<Integer, List<Title>> letters, List<Title> titles) {
        String place = names.letter(letter);
        String title = words.text("exchange.site.letter", Character.toString(letter));
        HtmlWriter out = new HtmlWriter();
        out.open("main", "ec-main").attr("tabindex", "-1").open("h1").text(title).close();
        out.add(letters(place, letters));
        out.open("ul");
        for (Title page : titles) {
            out.open("li").open("a").attr("href", SiteNames.relative(place, page.place())).attr("dir", "auto")
                    .text(page.title()).close();
            if (!page.title().equals(page.name())) {
                out.text(" ").open("small").attr("dir", "auto").text(page.name()).close();
            }
            out.close();
        }
        out.close().close();
        return shell.page(SiteShell.Frame.of(place, title, at, "/"), out);
    }

    private HtmlWriter letters(String place, Map<Integer, List<Title>> letters) {
        HtmlWriter out = new HtmlWriter();
        out.open("nav").attr("aria-label", words.text("exchange.site.letters"));
        out.open("p", "ec-paging");
        letters.forEach((letter, titles) -> out.open("a", "ec-button")
                .attr("href", SiteNames.relative(place, names.letter(letter)))
                .attr("aria-label", words.text("exchange.site.letter.count", Character.toString(letter), titles.size()))
                .text(Character.toString(letter)).close().text(" "));
        out.close().close();
        return out;
    }

    /** Without JavaScript the form stays hidden and the lists are named. */
    private byte[] search() {
        String title = words.text("exchange.site.search");
        HtmlWriter out = new HtmlWriter();
        out.open("main", "ec-main").attr("tabindex", "-1").open("h1").text(title).close();
        out.open("p").attr("id", "lists").text(words.text("exchange.site.search.lists") + " ");
        out.open("a").attr("href", SiteNames.relative(SiteNames.SEARCH, SiteNames.ALL_PAGES)).text(words.text("exchange.site.all")).close().close();
        out.open("form", "ec-form ec-form--row").attr("id", "search").attr("role", "search").flag("hidden", true);
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "words").text(words.text("exchange.site.search.words")).close();
        out.open("input").attr("id", "words").attr("type", "search").attr("dir", "auto").attr("autocomplete", "off");
        out.close();
        out.open("button", "ec-button").attr("type", "submit").text(words.text("exchange.site.search.do")).close();
        out.close();
        out.open("p").attr("id", "found").attr("role", "status")
                .attr("data-none", words.text("exchange.site.search.none"))
                .attr("data-some", words.text("exchange.site.search.some")).close();
        out.open("ul").attr("id", "hits").close().close();
        SiteShell.Frame frame = new SiteShell.Frame(
                SiteNames.SEARCH, title, at, "/search", List.of(SiteAssets.INDEX, SiteAssets.SEARCH));
        return shell.page(frame, out);
    }

    private static byte[] index(List<Title> titles) {
        List<List<String>> rows = titles.stream()
                .map(title -> List.of(title.title(), title.name(), title.place(), title.text()))
                .toList();
        byte[] begin = "globalThis.ecitiesPages =\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] json = JSON.writeValueAsBytes(rows);
        byte[] all = new byte[begin.length + json.length + 2];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(json, 0, all, begin.length, json.length);
        all[all.length - 2] = ';';
        all[all.length - 1] = '\n';
        return all;
    }
}
