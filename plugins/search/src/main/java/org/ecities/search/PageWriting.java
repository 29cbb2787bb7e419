package org.ecities.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.ecities.records.PageIndexing;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

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

    /** Replaces the page's document, or takes it out when there is no such page any more. */
    void refresh(long pageId) throws IOException {
        Optional<Document> document = store.byId(pageId).flatMap(this::document);
        if (document.isPresent()) {
            writer.updateDocument(PageDocument.term(pageId), document.get());
        } else {
            writer.deleteDocuments(PageDocument.term(pageId));
        }
    }

    /** Adds a page to an index that does not hold it. */
    void add(long pageId) throws IOException {
        Optional<Document> document = store.byId(pageId).flatMap(this::document);
        if (document.isPresent()) {
            writer.addDocument(document.get());
        }
    }

    /** One odd page must not keep all others out of the index. */
    private Optional<Document> document(PageVersion page) {
        try {
            return Optional.of(PageDocument.of(indexing.describe(page)));
        } catch (RuntimeException e) {
            LOG.error("page {} version {} cannot be indexed and is not found by search", page.name(), page.version(), e);
            return Optional.empty();
        }
    }
}
