package org.ecities.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Files that hang on pages. Pages are meant by identity; file names are found in any case and Unicode form. Whether
 * the page exists and who may see it is the caller's business.
 */
public interface FileStore {

    /**
     * Keeps bytes durably, to be referred to by a {@link FileEdit}.
     *
     * @param limit most bytes that are accepted
     * @throws StoreException when there is nothing, more than the limit, or the disk refuses
     */
    Blob keep(InputStream content, long limit);

    /** The bytes of a version; {@link StoreException} when they are missing. */
    InputStream open(FileVersion version);

    /** The bytes of a content; {@link StoreException} when they are missing. */
    InputStream open(Blob blob);

    /** Latest versions of the files of a page that are not deleted, in name order. */
    List<FileVersion> files(long pageId);

    /** The latest version of a file that is not deleted. */
    Optional<FileVersion> file(long pageId, String name);

    /** One version of a file, also of a deleted one. */
    Optional<FileVersion> version(long pageId, String name, int version);

    /** Versions of a file, deletions too, newest first. */
    List<FileVersion> history(long pageId, String name);

    /** Versions of all files of a page, deletions too, by name and newest first; at most {@code limit}. */
    List<FileVersion> versions(long pageId, int limit);

    /** Bytes of all versions of all files of a page; equal contents count once. */
    long used(long pageId);

    /** Bytes on the disk of all files; equal contents are kept once. */
    long used();
}
