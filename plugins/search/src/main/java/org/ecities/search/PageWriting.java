package org.ecities.search;

import java.io.IOException;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.ecities.pages.PracticePages;
import org.ecities.records.PageIndexing;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;
import org.ecities.store.StoreException;

/** Brings single pages of the index to what they are in the store now. */
final class PageWriting {

    private static final Logger LOG = LogManager.getLogger(PageWriting.class);

    private final PageStore store;
    private final PageIndexing indexing;
    private final IndexWriter writer;

    PageWriting(PageStore store, PageIndexing indexing, IndexWriter writer) {
        this.store = store;
        this.indexing = indexing;
        this.writer = writer;
    }

    /** Replaces the page's documents, or takes them out when there is no such page any more. */
    void refresh(long pageId) throws IOException {
        List<Document> documents = documents(pageId);
        if (documents.isEmpty()) {
            writer.deleteDocuments(PageDocument.term(pageId));
        } else {
            writer.updateDocuments(PageDocument.term(pageId), documents);
        }
    }

    /** Adds a page to an index that does not hold it. */
    void add(long pageId) throws IOException {
        writer.addDocuments(documents(pageId));
    }

    private List<Document> documents(long pageId) {
        return store.byId(pageId)
                .filter(page -> !PracticePages.is(page.name()))
                .map(this::documents)
                .orElse(List.of());
    }

    /** One odd page must not keep all others out of the index. */
    private List<Document> documents(PageVersion page) {
        try {
            return PageLayers.of(indexing.describe(page));
        } catch (StoreException unreadable) {
            // Not the page is odd: the store closes or its disk fails, and the page has to be told of again.
            throw unreadable;
        } catch (RuntimeException e) {
            LOG.error("page {} version {} cannot be indexed and is not found by search", page.name(), page.version(), e);
            return List.of();
        }
    }
}
