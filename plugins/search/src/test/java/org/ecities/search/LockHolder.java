package org.ecities.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;

/** A process that has an index open until it is ended. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        FSDirectory.open(Path.of(arguments[0])).obtainLock(IndexWriter.WRITE_LOCK_NAME).ensureValid();
        System.out.println("locked");
        Thread.sleep(60_000);
    }
}
