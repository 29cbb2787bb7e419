package org.ecities.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * An index while it is open. When the disk refuses in the middle of writing, Lucene ends the writer for good and the
 * index has to be opened again; questions are answered by what was last searched until then.
 */
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {

    static OpenIndex of(IndexFolder.Opened opened) throws IOException {
        return new OpenIndex(
                opened.directory(), opened.writer(), new SearcherManager(opened.writer(), new Relevant()));
    }

    /** False once the writer has ended. */
    boolean writable() {
        return writer.isOpen();
    }

    void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** Lets go of an index whose writer has ended. What waits in memory must not reach a folder that is open again. */
    void abandon() throws IOException {
        searchers.close();
        FilterDirectory.unwrap(directory).close();
    }

    private static final class Relevant extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new SteadyRelevance());
            return searcher;
        }
    }
}
