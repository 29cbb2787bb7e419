package org.ecities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecities.store.PageHead;

/** Adds many pages to an index that holds none of them, on all processors. */
final class Rebuild {

    private static final int CHUNK = 250;

    private final PageWriting pages;
    private final Progress progress;

    Rebuild(PageWriting pages, Progress progress) {
        this.pages = pages;
        this.progress = progress;
    }

    /** Adds all of them or throws; progress is told on the calling thread. */
    void add(List<PageHead> heads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Integer>> chunks = started(heads, workers);
            int done = 0;
            for (Future<Integer> chunk : chunks) {
                done += finished(chunk);
                progress.done(done, heads.size());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Future<Integer>> started(List<PageHead> heads, ExecutorService workers) {
        List<Future<Integer>> chunks = new ArrayList<>();
        for (int from = 0; from < heads.size(); from += CHUNK) {
            List<PageHead> chunk = heads.subList(from, Math.min(heads.size(), from + CHUNK));
            chunks.add(workers.submit(() -> addChunk(chunk)));
        }
        return chunks;
    }

    private int addChunk(List<PageHead> heads) throws IOException {
        for (PageHead head : heads) {
            pages.add(head.pageId());
        }
        return heads.size();
    }

    private static int finished(Future<Integer> chunk) throws IOException {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the index was made", e);
        } catch (ExecutionException e) {
            throw new IOException("the index cannot be made: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
