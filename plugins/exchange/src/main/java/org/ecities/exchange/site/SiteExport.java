package org.ecities.exchange.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.exchange.PageExport;
import org.ecities.pages.Asker;
import org.ecities.pages.Right;
import org.ecities.pages.files.PageFile;
import org.ecities.pages.web.Links;
import org.ecities.store.FileVersion;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a static copy of what everybody may see. In a folder with an earlier copy only what looks different since is
 * rendered; the result is the same to the byte as that of a copy into an empty folder.
 */
public final class SiteExport {

    private static final int AT_ONCE = 1_000;
    /** Characters of a page that the search knows: enough for its facts and first paragraphs. */
    private static final int SEARCHED = 2_000;

    private final SiteSource from;
    private final SiteFacts facts;
    private final SiteNames names;
    private final SiteLinks links;
    private final SiteShell shell;
    private final ScreenCut cut;
    private final PageDigest digests;
    private final Map<String, String> made = new LinkedHashMap<>();

    /** Exports from a wiki. */
    public SiteExport(SiteSource from, SiteFacts facts) {
        this.from = from;
        this.facts = facts;
        this.names = new SiteNames(facts.frontPage());
        this.links = new SiteLinks(from.pages(), from.files(), names);
        this.shell = new SiteShell(facts);
        this.cut = new ScreenCut(links);
        this.digests = new PageDigest(from, links, facts);
    }

    /**
     * What an export did.
     *
     * @param pages    pages in the copy
     * @param rendered pages that were rendered in this run
     * @param files    files of pages in the copy
     * @param removed  files of the copy that were removed
     */
    public record Result(int pages, int rendered, int files, int removed) {}

    /**
     * Brings a folder up to date.
     *
     * @throws SiteFolderOccupiedException when the folder holds other things; nothing was changed
     */
    public Result run(Path target, PageExport.Progress progress) throws IOException {
        SiteFolder folder = SiteFolder.open(target);
        Instant last = digests.lastChange();
        Map<String, byte[]> lists = lists(last);
        List<PageVersion> pages = pages();
        Map<String, PageVersion> stale = new LinkedHashMap<>();
        for (PageVersion page : pages) {
            String place = names.page(page.name());
            String digest = digests.of(page);
            made.put(place, digest);
            if (digest.equals(PageDigest.VIEW) || !folder.fresh(place, digest)) {
                stale.put(place, page);
            }
        }
        folder.expect(stale.keySet());
        long done = 0;
        for (Map.Entry<String, PageVersion> page : stale.entrySet()) {
            folder.write(page.getKey(), page(page.getKey(), page.getValue(), last));
            progress.at(++done, stale.size());
        }
        int files = files(folder, pages);
        lists.putAll(SiteAssets.of(from.screens()));
        lists.putAll(new SiteLists(names, shell, last).of(titles(folder, pages)));
        if (!made.containsKey(SiteNames.START)) {
            lists.put(SiteNames.START, lists.get(SiteNames.ALL_PAGES));
        }
        folder.expect(lists.keySet());
        for (Map.Entry<String, byte[]> list : lists.entrySet()) {
            folder.write(list.getKey(), list.getValue());
            made.put(list.getKey(), PageDigest.VIEW);
        }
        return new Result(pages.size(), stale.size(), files, folder.finish(made));
    }

    /** Everything that everybody may see, in the order of names. */
    private List<PageVersion> pages() {
        List<PageVersion> found = new ArrayList<>();
        List<PageHead> some = from.store().pages().pages("", 0, AT_ONCE);
        for (int seen = some.size(); !some.isEmpty(); seen += some.size()) {
            some.stream()
                    .filter(head -> from.pages().may(Asker.anonymous(), Right.VIEW, head.name()))
                    .flatMap(head -> from.pages().view(Asker.anonymous(), head.name()).stream())
                    .forEach(found::add);
            some = from.store().pages().pages("", seen, AT_ONCE);
        }
        return found;
    }

    private byte[] page(String place, PageVersion page, Instant last) throws IOException {
        String live = Links.view(page.name());
        Element main = cut.main(from.screens().html(live), place);
        String title = heading(main).orElse(page.name());
        return shell.page(SiteShell.Frame.of(place, title, digests.asOf(page, last), live), main);
    }

    /** The live lists: their screens are read first, so that links between them are known. */
    private Map<String, byte[]> lists(Instant last) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        read("/recent", SiteNames.RECENT, found, addresses);
        for (String directory : facts.directories()) {
            Optional<String> next = Optional.of("/directory/" + directory);
            for (int screen = 1; next.isPresent(); screen++) {
                next = read(next.get(), names.directory(directory, screen), found, addresses);
            }
        }
        Map<String, byte[]> made = new LinkedHashMap<>();
        found.forEach((place, html) -> {
            Element main = cut.main(html, place);
            made.put(place, shell.page(
                    SiteShell.Frame.of(place, heading(main).orElse(""), last, addresses.get(place)), main));
        });
        return made;
    }

    /** Reads a list and tells the address of the next screen of it; older changes are left to the live wiki. */
    private Optional<String> read(
            String address, String place, Map<String, String> found, Map<String, String> addresses) throws IOException {
        String html = from.screens().html(address);
        found.put(place, html);
        addresses.put(place, address);
        links.add(address, place);
        Element next = Jsoup.parse(html).selectFirst("nav.ec-paging a[rel=next]");
        return Optional.ofNullable(next).map(link -> link.attr("href"));
    }

    private int files(SiteFolder folder, List<PageVersion> pages) throws IOException {
        Map<String, FileVersion> wanted = new LinkedHashMap<>();
        for (PageVersion page : pages) {
            for (PageFile file : from.files().list(Asker.anonymous(), page.name())) {
                wanted.put(names.file(page.name(), file.latest().name()), file.latest());
            }
        }
        Map<String, FileVersion> stale = new LinkedHashMap<>(wanted);
        stale.entrySet().removeIf(file -> folder.fresh(file.getKey(), file.getValue().sha256()));
        folder.expect(stale.keySet());
        for (Map.Entry<String, FileVersion> file : stale.entrySet()) {
            folder.copy(file.getKey(), () -> from.files().open(file.getValue()));
        }
        wanted.forEach((place, file) -> made.put(place, file.sha256()));
        return wanted.size();
    }

    /** Read back from the copy, so that a page which was not rendered is listed and found as it was. */
    private List<Title> titles(SiteFolder folder, List<PageVersion> pages) throws IOException {
        List<Title> titles = new ArrayList<>();
        for (PageVersion page : pages) {
            String place = names.page(page.name());
            Document written = Jsoup.parse(new String(folder.read(place), StandardCharsets.UTF_8));
            String title = heading(written).orElse(page.name());
            titles.add(new Title(title, page.name(), place, searched(written)));
        }
        return titles;
    }

    private static Optional<String> heading(Element screen) {
        return Optional.ofNullable(screen.selectFirst("h1")).map(Element::text).filter(text -> !text.isBlank());
    }

    private static String searched(Document page) {
        Element prose = page.selectFirst(".ec-prose");
        String text = prose == null ? "" : Normalizer.normalize(prose.text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int end = text.length() <= SEARCHED ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, SEARCHED));
        return text.substring(0, end);
    }
}
