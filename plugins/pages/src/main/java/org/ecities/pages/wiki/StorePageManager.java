package org.ecities.pages.wiki;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.providers.PageProvider;
import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.pages.PageLock;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.pages.PageSorter;
import org.apache.wiki.references.ReferenceManager;
import org.apache.wiki.util.TextUtil;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** The host's page door: reads what the present reader may view, writes change sets. */
public final class StorePageManager implements PageManager {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int RECENT = 500;

    private final Engine engine;
    private final WikiParts parts;
    private final PageSaving saving;
    private final PageSorter sorter = new PageSorter(Comparator.naturalOrder());

    /** Made by the host. */
    public StorePageManager(Engine engine, Properties properties) {
        this.engine = engine;
        this.parts = WikiParts.of(engine);
        this.saving = new PageSaving(parts);
    }

    private Asker reader() {
        return parts.reader().asker();
    }

    private Pages pages() {
        return parts.pages();
    }

    private Optional<PageVersion> read(String name, int version) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        return version == PageProvider.LATEST_VERSION
                ? pages().view(reader(), pages().movedTo(reader(), name).orElse(name))
                : pages().view(reader(), name, version).filter(page -> !page.head().deleted());
    }

    private List<Page> hostPages(List<PageHead> heads) {
        return heads.stream()
                .filter(head -> pages().may(reader(), Right.VIEW, head.name()))
                .map(this::hostPage)
                .toList();
    }

    /** Who wrote a page is told to people who are signed in. */
    private Page hostPage(PageHead head) {
        Page page = HostPages.of(engine, head);
        if (!parts.reader().told(Asker::signedIn)) {
            page.setAuthor("");
        }
        return page;
    }

    @Override
    public PageProvider getProvider() {
        return new StorePageProvider(this);
    }

    /** None while the host starts: it asks only to fill a list of links, and {@link StoreReferences} needs none. */
    @Override
    public Collection<Page> getAllPages() {
        if (engine.getManager(ReferenceManager.class) == null) {
            return List.of();
        }
        return hostPages(parts.store().pages().pages("", 0, ALL));
    }

    @Override
    public String getPageText(String pageName, int version) throws ProviderException {
        return read(pageName, version)
                .map(PageVersion::text)
                .orElseThrow(() -> new ProviderException("No page " + pageName + " with version " + version));
    }

    @Override
    public String getPureText(String page, int version) {
        return read(page, version).map(PageVersion::text).orElse("");
    }

    @Override
    public String getText(String page, int version) {
        return TextUtil.replaceEntities(getPureText(page, version));
    }

    @Override
    public void saveText(Context context, String text) throws WikiException {
        saving.save(context, text);
    }

    @Override
    public void putPageText(Page page, String content) throws ProviderException {
        saving.put(reader(), page, content);
    }

    @Override
    public PageLock lockPage(Page page, String user) {
        return null;
    }

    @Override
    public void unlockPage(PageLock lock) {
        // Nobody locks: two changes of one page are merged.
    }

    @Override
    public PageLock getCurrentLock(Page page) {
        return null;
    }

    @Override
    public List<PageLock> getActiveLocks() {
        return List.of();
    }

    @Override
    public Page getPage(String name) {
        return getPage(name, PageProvider.LATEST_VERSION);
    }

    @Override
    public Page getPage(String name, int version) {
        return getPageInfo(name, version);
    }

    @Override
    public Page getPageInfo(String name, int version) {
        Optional<PageHead> head = version == PageProvider.LATEST_VERSION && name != null && !name.isEmpty()
                ? parts.reader().told(asker -> latest(asker, name))
                : read(name, version).map(PageVersion::head);
        return head.map(this::hostPage).orElse(null);
    }

    private Optional<PageHead> latest(Asker asker, String name) {
        return parts.store().pages().head(pages().movedTo(asker, name).orElse(name))
                .filter(head -> pages().may(asker, Right.VIEW, head.name()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Page> List<T> getVersionHistory(String name) {
        return (List<T>) pages().history(reader(), name, 0, ALL).stream()
                .map(this::hostPage)
                .toList();
    }

    @Override
    public String getCurrentProvider() {
        return StorePageProvider.class.getName();
    }

    @Override
    public String getProviderDescription() {
        return "e-Cities store";
    }

    /** As many as the reader may view. */
    @Override
    public int getTotalPageCount() {
        return (int) parts.store().pages().pages("", 0, ALL).stream()
                .filter(head -> pages().may(reader(), Right.VIEW, head.name()))
                .count();
    }

    @Override
    public Set<Page> getRecentChanges() {
        return new LinkedHashSet<>(hostPages(pages().recentChanges(reader(), Long.MAX_VALUE, RECENT)));
    }

    @Override
    public boolean pageExists(String name) {
        return name != null && parts.reader().told(asker -> present(asker, name));
    }

    private boolean present(Asker asker, String name) {
        boolean there = parts.store().pages().head(name).isPresent() && pages().may(asker, Right.VIEW, name);
        return there || pages().movedTo(asker, name).isPresent();
    }

    @Override
    public boolean pageExists(String name, int version) {
        return version == PageProvider.LATEST_VERSION
                ? pageExists(name)
                : read(name, version).isPresent();
    }

    @Override
    public boolean wikiPageExists(String name) {
        return pageExists(name);
    }

    @Override
    public boolean wikiPageExists(String name, int version) {
        return pageExists(name, version);
    }

    @Override
    public void deleteVersion(Page page) throws ProviderException {
        throw new ProviderException("Versions are kept; an earlier text can be brought back");
    }

    @Override
    public void deletePage(String name) throws ProviderException {
        saving.delete(reader(), name);
    }

    @Override
    public void deletePage(Page page) throws ProviderException {
        saving.delete(reader(), page.getName());
    }

    @Override
    public PageSorter getPageSorter() {
        return sorter;
    }

    @Override
    public void actionPerformed(WikiEvent event) {
        // The change feed says what changed; host events add nothing.
    }
}
