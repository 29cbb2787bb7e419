package org.ecities.pages.wiki;

import jakarta.servlet.ServletContext;
import org.apache.wiki.api.core.Engine;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.Store;

/** What the classes that the host makes itself need of ours; kept in the servlet context. */
public final class WikiParts {

    private final Store store;
    private final Pages pages;
    private final PageFiles files;
    private final PageTags tags;
    private final HostSearch search;
    private final Reader reader = new Reader();

    /** Collects the parts. */
    public WikiParts(Store store, Pages pages, PageFiles files, PageTags tags, HostSearch search) {
        this.store = store;
        this.pages = pages;
        this.files = files;
        this.tags = tags;
        this.search = search;
    }

    /** Makes the parts known before the engine starts. */
    void attach(ServletContext context) {
        context.setAttribute(WikiParts.class.getName(), this);
    }

    static WikiParts of(Engine engine) {
        return (WikiParts) engine.getServletContext().getAttribute(WikiParts.class.getName());
    }

    Store store() {
        return store;
    }

    Pages pages() {
        return pages;
    }

    PageFiles files() {
        return files;
    }

    PageTags tags() {
        return tags;
    }

    HostSearch search() {
        return search;
    }

    Reader reader() {
        return reader;
    }
}
