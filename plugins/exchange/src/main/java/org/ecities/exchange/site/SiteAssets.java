package org.ecities.exchange.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a static copy that are the same in every wiki: looks and the search. */
final class SiteAssets {

    static final String STYLE = "assets/ecities.css";
    static final String ICON = "assets/favicon.svg";
    static final String SEARCH = "assets/search.js";
    /** The index is a script, because a browser reads no other data beside a page that it opened as a file. */
    static final String INDEX = "assets/search-index.js";

    private SiteAssets() {}

    /** Bytes by place. */
    static Map<String, byte[]> of(Screens screens) throws IOException {
        Map<String, byte[]> assets = new LinkedHashMap<>();
        assets.put(STYLE, screens.asset("ecities.css"));
        assets.put(ICON, screens.asset("favicon.svg"));
        try (InputStream script = SiteAssets.class.getResourceAsStream("search.js")) {
            assets.put(SEARCH, script.readAllBytes());
        }
        return assets;
    }
}
