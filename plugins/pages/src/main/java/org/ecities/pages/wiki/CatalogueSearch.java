package org.ecities.pages.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.search.SearchResult;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.search.SearchProvider;

/** The host's search door, on the same index as our own search. The index follows the change feed. */
public final class CatalogueSearch implements SearchProvider {

    private Engine engine;

    @Override
    public void initialize(Engine engine, Properties properties) {
        this.engine = engine;
    }

    @Override
    public String getProviderInfo() {
        return "e-Cities index";
    }

    @Override
    public void pageRemoved(Page page) {
        // The index follows the change feed.
    }

    @Override
    public void reindexPage(Page page) {
        // The index follows the change feed.
    }

    @Override
    public Collection<SearchResult> findPages(String query, Context context) {
        WikiParts parts = WikiParts.of(engine);
        List<String> names = parts.search().names(query, SessionAsker.of(context.getWikiSession()));
        List<SearchResult> results = new ArrayList<>();
        for (String name : names) {
            Page page = engine.getManager(PageManager.class).getPage(name);
            if (page != null) {
                results.add(new Hit(page, names.size() - results.size()));
            }
        }
        return results;
    }

    private record Hit(Page page, int score) implements SearchResult {

        @Override
        public Page getPage() {
            return page;
        }

        @Override
        public int getScore() {
            return score;
        }

        @Override
        public String[] getContexts() {
            return new String[0];
        }
    }
}
