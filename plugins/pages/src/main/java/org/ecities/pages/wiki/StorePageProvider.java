package org.ecities.pages.wiki;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.providers.PageProvider;
import org.apache.wiki.api.search.QueryItem;
import org.apache.wiki.api.search.SearchResult;

/** The provider behind {@link StorePageManager} for host code that asks for one. */
final class StorePageProvider implements PageProvider {

    private final StorePageManager manager;

    StorePageProvider(StorePageManager manager) {
        this.manager = manager;
    }

    @Override
    public void initialize(Engine engine, Properties properties) {
        // The manager made it ready.
    }

    @Override
    public String getProviderInfo() {
        return manager.getProviderDescription();
    }

    @Override
    public void putPageText(Page page, String text) throws ProviderException {
        manager.putPageText(page, text);
    }

    @Override
    public boolean pageExists(String page) {
        return manager.pageExists(page);
    }

    @Override
    public boolean pageExists(String page, int version) {
        return manager.pageExists(page, version);
    }

    @Override
    public Collection<SearchResult> findPages(QueryItem[] query) {
        return List.of();
    }

    @Override
    public Page getPageInfo(String page, int version) {
        return manager.getPageInfo(page, version);
    }

    @Override
    public Collection<Page> getAllPages() {
        return manager.getAllPages();
    }

    @Override
    public Collection<Page> getAllChangedSince(Date date) {
        return manager.getRecentChanges().stream()
                .filter(page -> page.getLastModified().after(date))
                .toList();
    }

    @Override
    public int getPageCount() {
        return manager.getTotalPageCount();
    }

    @Override
    public List<Page> getVersionHistory(String page) {
        return manager.getVersionHistory(page);
    }

    @Override
    public String getPageText(String page, int version) throws ProviderException {
        return manager.getPageText(page, version);
    }

    @Override
    public void deleteVersion(String pageName, int version) throws ProviderException {
        manager.deleteVersion(manager.getPageInfo(pageName, version));
    }

    @Override
    public void deletePage(String pageName) throws ProviderException {
        manager.deletePage(pageName);
    }

    @Override
    public void movePage(String from, String to) throws ProviderException {
        throw new ProviderException("Renaming keeps the page's identity and is not done by moving text");
    }
}
