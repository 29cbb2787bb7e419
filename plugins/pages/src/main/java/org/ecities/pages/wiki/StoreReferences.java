package org.ecities.pages.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.references.ReferenceManager;
import org.ecities.pages.PageLinks;
import org.ecities.pages.Right;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;

/** Who links to whom, from the store; it is right after each commit, so the host's updates do nothing. */
public final class StoreReferences implements ReferenceManager {

    private static final int MOST = 10_000;

    private final WikiParts parts;

    /** Made by the host. */
    public StoreReferences(Engine engine) {
        this.parts = WikiParts.of(engine);
    }

    @Override
    public void initialize(Engine engine, Properties properties) {
        // The store is ready.
    }

    @Override
    public void initialize(Collection<Page> pages) {
        // The store is ready.
    }

    @Override
    public String preTranslate(Context context, String content) {
        return content;
    }

    @Override
    public String postTranslate(Context context, String html) {
        return html;
    }

    @Override
    public String preSave(Context context, String content) {
        return content;
    }

    @Override
    public void postSave(Context context, String content) {
        // The commit kept the references.
    }

    @Override
    public void destroy(Engine engine) {
        // Holds nothing.
    }

    @Override
    public Collection<String> scanWikiLinks(Page page, String text) {
        return PageLinks.in(text);
    }

    @Override
    public void pageRemoved(Page page) {
        // The commit kept the references.
    }

    @Override
    public void updateReferences(Page page) {
        // The commit kept the references.
    }

    @Override
    public void updateReferences(String page, Collection<String> references) {
        // The commit kept the references.
    }

    @Override
    public void clearPageEntries(String page) {
        // The commit kept the references.
    }

    @Override
    public Collection<String> findUnreferenced() {
        return findCreated().stream()
                .filter(name -> findReferrers(name).isEmpty())
                .toList();
    }

    /**
     * Only names that a page the reader may view mentions: others tell what hidden pages are about. A hidden page is
     * listed like one that is not there, spelled as it is mentioned.
     */
    @Override
    public Collection<String> findUncreated() {
        Stream<String> absent = parts.store().pages().wanted(0, MOST).stream()
                .filter(name -> !findReferrers(name).isEmpty());
        Stream<String> hidden = parts.store().pages().pages("", 0, MOST).stream()
                .map(PageHead::name)
                .filter(name -> !mayView(name))
                .flatMap(this::mentions);
        return Stream.concat(absent, hidden).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> mentions(String page) {
        String folded = PageNames.folded(page);
        return findReferrers(page).stream()
                .flatMap(referrer -> parts.store().pages().references(referrer).stream())
                .filter(name -> PageNames.folded(name).equals(folded));
    }

    @Override
    public Set<String> findReferrers(String page) {
        return new TreeSet<>(parts.pages().referrers(parts.reader().asker(), page));
    }

    @Override
    public Set<String> findReferredBy(String page) {
        return findReferrers(page);
    }

    @Override
    public Collection<String> findRefersTo(String page) {
        return mayView(page) ? parts.store().pages().references(page) : List.of();
    }

    @Override
    public Set<String> findCreated() {
        return parts.store().pages().pages("", 0, MOST).stream()
                .map(PageHead::name)
                .filter(this::mayView)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void actionPerformed(WikiEvent event) {
        // The commit kept the references.
    }

    private boolean mayView(String page) {
        return parts.pages().may(parts.reader().asker(), Right.VIEW, page);
    }
}
