package org.ecities.exchange.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.FileVersion;
import org.ecities.store.PageVersion;

/** Where links of the live wiki lead in a static copy. */
final class SiteLinks {

    private static final String WIKI = "/wiki/";
    private static final String FILES = "/files/";
    private static final String DIRECTORY = "/directory/";
    private static final String VERSION = "version=";
    private static final String COMMENT = "comment-";

    private final Pages pages;
    private final PageFiles files;
    private final SiteNames names;
    private final Map<String, String> lists = new HashMap<>();

    SiteLinks(Pages pages, PageFiles files, SiteNames names) {
        this.pages = pages;
        this.files = files;
        this.names = names;
        lists.put("/", SiteNames.START);
        lists.put("/recent", SiteNames.RECENT);
    }

    /** A screen of the live wiki is in the copy. */
    void add(String address, String place) {
        lists.put(address, place);
    }

    /** The present name of a page that everybody may see, found by any name it has or had. */
    Optional<String> page(String name) {
        return pages.view(Asker.anonymous(), name).map(PageVersion::name)
                .or(() -> pages.movedTo(Asker.anonymous(), name));
    }

    /**
     * The place of what an address of this site shows, with its section.
     *
     * @param href path of this site, encoded
     * @return absent when it is not in the copy
     */
    Optional<String> target(String href) {
        int hash = href.indexOf('#');
        String address = hash < 0 ? href : href.substring(0, hash);
        String section = hash < 0 ? "" : section(href.substring(hash + 1));
        return place(address).map(place -> section.isEmpty() ? place : place + "#" + section);
    }

    /** Comments are numbered anew on each page, since their numbers count those of all pages. */
    private static String section(String section) {
        return section.startsWith(COMMENT) ? "comments" : section;
    }

    private Optional<String> place(String address) {
        if (lists.containsKey(address)) {
            return Optional.of(lists.get(address));
        }
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        String query = question < 0 ? "" : address.substring(question + 1);
        if (path.startsWith(WIKI) && query.isEmpty()) {
            return page(decoded(path.substring(WIKI.length()))).map(names::page);
        }
        if (path.startsWith(FILES)) {
            return file(path.substring(FILES.length()), query).map(file -> names.file(file.page(), file.name()));
        }
        // The copy has each directory in one order.
        return path.startsWith(DIRECTORY) && query.startsWith("sort=") && !query.contains("&")
                ? Optional.ofNullable(lists.get(path))
                : Optional.empty();
    }

    private Optional<FileVersion> file(String path, String query) {
        int slash = path.indexOf('/');
        if (slash < 0 || !query.isEmpty() && !query.startsWith(VERSION)) {
            return Optional.empty();
        }
        return files.find(Asker.anonymous(), decoded(path.substring(0, slash)), decoded(path.substring(slash + 1)))
                .filter(file -> query.isEmpty() || query.equals(VERSION + file.version()));
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
