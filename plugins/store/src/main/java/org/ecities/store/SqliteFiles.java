package org.ecities.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Rows in the database, bytes in the blob folder. */
final class SqliteFiles implements FileStore {

    private final Readers readers;
    private final BlobFolder blobs;

    SqliteFiles(Readers readers, BlobFolder blobs) {
        this.readers = readers;
        this.blobs = blobs;
    }

    @Override
    public Blob keep(InputStream content, long limit) {
        return blobs.keep(content, limit);
    }

    @Override
    public InputStream open(FileVersion version) {
        if (version.deleted()) {
            throw new StoreException("version " + version.version() + " of " + version.name() + " is a deletion");
        }
        return blobs.open(version.sha256());
    }

    @Override
    public InputStream open(Blob blob) {
        return blobs.open(blob.sha256());
    }

    @Override
    public List<FileVersion> files(long pageId) {
        return readers.read(session -> FileRows.latest(session, pageId));
    }

    @Override
    public Optional<FileVersion> file(long pageId, String name) {
        return history(pageId, name).stream().findFirst().filter(latest -> !latest.deleted());
    }

    @Override
    public Optional<FileVersion> version(long pageId, String name, int version) {
        return history(pageId, name).stream().filter(found -> found.version() == version).findFirst();
    }

    @Override
    public List<FileVersion> history(long pageId, String name) {
        String folded = PageNames.foldedFile(name);
        return readers.read(session -> FileRows.history(session, pageId, folded));
    }

    @Override
    public List<FileVersion> versions(long pageId, int limit) {
        return readers.read(session -> FileRows.versions(session, pageId, limit));
    }

    @Override
    public long used(long pageId) {
        return readers.read(session -> FileRows.used(session, pageId));
    }

    @Override
    public long used() {
        return readers.read(session -> FileRows.used(session));
    }
}
