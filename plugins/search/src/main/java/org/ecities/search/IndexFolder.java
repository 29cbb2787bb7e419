package org.ecities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;

/** Opens the index of a folder for writing; what cannot be used is thrown away, for all of it can be made again. */
final class IndexFolder {

    /** Number of the form in which documents are kept; another number means another index. */
    static final int FORMAT = 4;

    private static final Logger LOG = LogManager.getLogger(IndexFolder.class);
    static final String FORMAT_KEY = "format";
    static final String MARK_KEY = "mark";
    private static final double CACHED_SEGMENT_MB = 4;
    private static final double CACHE_MB = 24;
    private static final double BUFFER_MB = 48;

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    /**
     * An open index.
     *
     * @param mark  number of the last change its last commit holds; 0 for a new index
     */
    record Opened(Directory directory, IndexWriter writer, long mark) {}

    /**
     * Opens it, new where there is none of use.
     *
     * @throws IndexInUseException when another process has it open
     */
    Opened open() {
        try {
            Directory directory = new NRTCachingDirectory(FSDirectory.open(path), CACHED_SEGMENT_MB, CACHE_MB);
            new LockFile(path).empty();
            return opened(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + path + ": " + e.getMessage(), e);
        }
    }

    /** What goes into a commit besides the documents. */
    static Map<String, String> commitData(long mark) {
        return Map.of(FORMAT_KEY, Integer.toString(FORMAT), MARK_KEY, Long.toString(mark));
    }

    private Opened opened(Directory directory) throws IOException {
        try {
            Optional<Long> mark = usableMark(directory);
            if (mark.isEmpty()) {
                empty(directory);
            }
            IndexWriter writer = new IndexWriter(directory, config());
            return new Opened(directory, writer, mark.orElse(0L));
        } catch (LockObtainFailedException inUse) {
            directory.close();
            throw new IndexInUseException(path, inUse);
        }
    }

    /** The mark of the last commit, when its index is whole and of our format. */
    private Optional<Long> usableMark(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            // Opening a reader finds files that are missing or cut short; the commit's own file tells nothing of them.
            DirectoryReader.open(directory).close();
            return ours(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the index in {} is damaged ({}) and is made again", path, damaged.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Long> ours(Map<String, String> commitData) {
        String format = commitData.getOrDefault(FORMAT_KEY, "none");
        if (!format.equals(Integer.toString(FORMAT))) {
            LOG.info("the index in {} has format {}, not {}, and is made again", path, format, FORMAT);
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(commitData.getOrDefault(MARK_KEY, "0")));
    }

    /** Under the lock, so that nothing is taken from a process that writes here. */
    private static void empty(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new RegionAnalyzer())
                .setSimilarity(new SteadyRelevance())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }
}
