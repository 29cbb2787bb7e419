package org.ecities.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reading pages through the caches. */
final class SqlitePages implements PageStore {

    private final PageRows rows;
    private final HeadCache heads;
    private final TextCache texts;

    SqlitePages(PageRows rows, HeadCache heads) {
        this.rows = rows;
        this.heads = heads;
        this.texts = new TextCache(rows);
    }

    /** After texts and notes were removed from old versions. */
    void forgetAll() {
        heads.forgetAll();
        texts.forgetAll();
    }

    @Override
    public Optional<PageVersion> page(String name) {
        return head(name).map(texts::withText);
    }

    @Override
    public Optional<PageHead> head(String name) {
        return latestEver(name).filter(head -> !head.deleted());
    }

    @Override
    public Optional<PageVersion> byId(long pageId) {
        return rows.latest(pageId).filter(head -> !head.deleted()).map(texts::withText);
    }

    @Override
    public Optional<PageVersion> version(String name, int version) {
        return latestEver(name)
                .flatMap(latest -> latest.version() == version
                        ? Optional.of(latest)
                        : rows.version(latest.pageId(), version))
                .map(texts::withText);
    }

    @Override
    public Optional<PageHead> latestEver(String name) {
        return heads.get(PageNames.folded(name), rows::latest);
    }

    @Override
    public Optional<PageHead> formerly(String name) {
        return rows.formerly(PageNames.folded(name));
    }

    @Override
    public Map<Integer, String> renames(String name) {
        return latestEver(name).map(head -> rows.renames(head.pageId())).orElse(Map.of());
    }

    @Override
    public List<PageHead> history(String name, int offset, int limit) {
        return rows.history(PageNames.folded(name), offset, limit);
    }

    @Override
    public int versionCount(String name) {
        return latestEver(name).map(PageHead::version).orElse(0);
    }

    @Override
    public List<PageHead> pages(String prefix, int offset, int limit) {
        return rows.pages(PageNames.folded(prefix), offset, limit);
    }

    @Override
    public int count() {
        return rows.count();
    }

    @Override
    public List<PageHead> recentChanges(ChangeFilter filter, long before, int limit) {
        return rows.recent(filter, before, limit);
    }

    @Override
    public long lastChange() {
        return rows.lastChange();
    }

    @Override
    public List<String> referrers(String name) {
        return rows.referrers(PageNames.folded(name));
    }

    @Override
    public Set<String> references(String name) {
        return head(name).map(head -> rows.references(head.pageId())).orElse(Set.of());
    }

    @Override
    public List<String> wanted(int offset, int limit) {
        return rows.wanted(offset, limit);
    }

    @Override
    public List<String> mentioning(List<String> words) {
        return rows.mentioning(words);
    }

    @Override
    public List<String> nearNames(String name, int limit) {
        NearNames near = new NearNames(PageNames.folded(name));
        rows.names(near::consider);
        return near.best(limit).stream()
                .flatMap(folded -> head(folded).stream())
                .map(PageHead::name)
                .toList();
    }

    @Override
    public Optional<PageHead> byKey(String scheme, String value) {
        return rows.byKey(scheme, value);
    }
}
