package org.ecities.pages.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.ecities.pages.Asker;
import org.ecities.pages.FileChange;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.NoteRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.Right;
import org.ecities.store.Blob;
import org.ecities.store.Commit;
import org.ecities.store.FileStore;
import org.ecities.store.FileVersion;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/** Reading and changing the files of pages with rights; the one way in and out for every module. */
public final class PageFiles {

    /** Sizes of pictures that are remembered. */
    private static final int KEPT_SIZES = 20_000;
    /** Versions that are read for one list. */
    private static final int LISTED_VERSIONS = 5_000;

    private final FileStore files;
    private final Pages pages;
    private final FileLimits limits;
    private final UploadCheck check;
    private final Cache<String, Optional<PictureSize>> sizes =
            Caffeine.newBuilder().maximumSize(KEPT_SIZES).build();
    /** Quotas hold for all who upload at once: each sees what the one before has used. */
    private final ReentrantLock adding = new ReentrantLock(true);

    /** Connects the parts. */
    public PageFiles(Store store, Pages pages, FileLimits limits) {
        this.files = store.files();
        this.pages = pages;
        this.limits = limits;
        this.check = new UploadCheck(limits);
    }

    /** The limits in force. */
    public FileLimits limits() {
        return limits;
    }

    /** Files of a page that are not deleted, in name order; empty where the asker may not view the page. */
    public List<PageFile> list(Asker asker, String page) {
        return pages.view(asker, page).map(found -> all(found.pageId())).orElse(List.of()).stream()
                .filter(file -> !file.latest().deleted())
                .toList();
    }

    /** Deleted files of a page, for those who may bring them back. */
    public List<PageFile> deleted(Asker asker, String page) {
        return editable(asker, page).map(found -> all(found.pageId())).orElse(List.of()).stream()
                .filter(file -> file.latest().deleted())
                .toList();
    }

    /** The latest version of a file, if it is not deleted and the asker may view the page. */
    public Optional<FileVersion> find(Asker asker, String page, String name) {
        return pages.view(asker, page).flatMap(found -> files.file(found.pageId(), name));
    }

    /**
     * One version of a file, if the asker may view the page. Versions of a deleted file are for those who may bring
     * it back; a deletion has no content and is absent.
     */
    public Optional<FileVersion> find(Asker asker, String page, String name, int version) {
        Optional<PageVersion> found = pages.view(asker, page);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long id = found.get().pageId();
        boolean mayRead = files.file(id, name).isPresent() || pages.may(asker, Right.EDIT, page);
        return mayRead ? files.version(id, name, version).filter(one -> !one.deleted()) : Optional.empty();
    }

    /** Width and height of a picture that was found before; absent where it is none or its head does not tell. */
    public Optional<PictureSize> pictureSize(FileVersion version) {
        return FileKind.ofType(version.type())
                .filter(FileKind::picture)
                .flatMap(kind -> sizes.get(version.sha256(), content -> readSize(kind, version)));
    }

    private Optional<PictureSize> readSize(FileKind kind, FileVersion version) {
        try (InputStream in = new BufferedInputStream(files.open(version))) {
            return PictureSize.of(kind, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + version.name() + " cannot be read", e);
        }
    }

    /** The bytes of a version that was found before. */
    public InputStream open(FileVersion version) {
        return files.open(version);
    }

    /**
     * Keeps files, all of them or none. A file under a name that is there becomes its next version; one with the
     * very same content as the latest version changes nothing. Returns when index and caches have passed it.
     *
     * @param uploads 1 to {@link FileLimits#AT_ONCE} files
     * @param note    what the author says; may be empty
     * @return the versions made
     * @throws NotAllowedException   the right to edit the page is missing
     * @throws FilesRefusedException a name, content or size is not acceptable
     * @throws PageRefusedException  the note or the number of files is not acceptable, or a quota is used up
     */
    public List<FileVersion> add(Asker asker, String page, List<Upload> uploads, String note) {
        return add(asker, page, uploads, note, Optional.empty());
    }

    /** As {@link #add}, of one file that somebody added elsewhere at another time. */
    public List<FileVersion> bring(Asker author, String page, Upload upload, String note, Instant at) {
        return add(author, page, List.of(upload), note, Optional.of(at));
    }

    private List<FileVersion> add(
            Asker asker, String page, List<Upload> uploads, String note, Optional<Instant> at) {
        requireEditable(asker, page);
        NoteRule.check(note);
        if (uploads.isEmpty() || uploads.size() > FileLimits.AT_ONCE) {
            throw new PageRefusedException("pages.files.refused.count", uploads.size(), FileLimits.AT_ONCE);
        }
        List<UploadCheck.Accepted> accepted = check.accepted(uploads);
        adding.lock();
        try {
            PageVersion found = requireEditable(asker, page);
            return commit(asker, additions(found, keep(found, accepted)), note, at);
        } finally {
            adding.unlock();
        }
    }

    private Map<UploadCheck.Accepted, Blob> keep(PageVersion page, List<UploadCheck.Accepted> accepted) {
        checkQuota(page, accepted);
        Map<UploadCheck.Accepted, Blob> kept = new LinkedHashMap<>();
        for (UploadCheck.Accepted file : accepted) {
            try (InputStream in = file.upload().content().open()) {
                kept.put(file, files.keep(in, limits.file()));
            } catch (IOException e) {
                throw new UncheckedIOException("the upload " + file.name() + " cannot be read", e);
            }
        }
        return kept;
    }

    private void checkQuota(PageVersion page, List<UploadCheck.Accepted> accepted) {
        long coming = accepted.stream().mapToLong(file -> file.upload().size()).sum();
        long onPage = files.used(page.pageId());
        if (onPage + coming > limits.page()) {
            throw new PageRefusedException(
                    "pages.files.refused.quota.page", page.name(), megabytes(onPage), megabytes(limits.page()));
        }
        if (files.used() + coming > limits.site()) {
            throw new PageRefusedException("pages.files.refused.quota.site", megabytes(limits.site()));
        }
        long names = all(page.pageId()).size();
        if (names + accepted.size() > FileLimits.FILES_OF_PAGE) {
            throw new PageRefusedException(
                    "pages.files.refused.many", page.name(), names, FileLimits.FILES_OF_PAGE);
        }
    }

    private static double megabytes(long bytes) {
        return (double) bytes / FileLimits.MB;
    }

    private static List<FileChange> additions(PageVersion page, Map<UploadCheck.Accepted, Blob> kept) {
        List<FileChange> changes = new ArrayList<>();
        kept.forEach((file, blob) -> changes.add(FileChange.put(page.name(), file.name(), blob, file.kind().type())));
        return changes;
    }

    /**
     * Deletes a file; its versions stay.
     *
     * @param version the version the asker was shown
     * @throws NotAllowedException  the right to edit the page is missing
     * @throws PageRefusedException there is no such file, or it has changed since
     */
    public void delete(Asker asker, String page, String name, int version, String note) {
        commit(asker, List.of(FileChange.deletion(page, name, version)), note);
    }


    /**
     * Makes an earlier version the latest again, also of a deleted file.
     *
     * @throws NotAllowedException  the right to edit the page is missing
     * @throws PageRefusedException there is no such version
     */
    public void bringBack(Asker asker, String page, String name, int version, String note) {
        PageVersion found = requireEditable(asker, page);
        FileVersion wanted = files.version(found.pageId(), name, version)
                .filter(one -> !one.deleted())
                .orElseThrow(() -> new PageRefusedException("pages.files.refused.absent", found.name(), name));
        Blob blob = new Blob(wanted.sha256(), wanted.size());
        commit(asker, List.of(FileChange.put(found.name(), wanted.name(), blob, wanted.type())), note);
    }

    private List<FileVersion> commit(Asker asker, List<FileChange> changes, String note) {
        return commit(asker, changes, note, Optional.empty());
    }

    private List<FileVersion> commit(Asker asker, List<FileChange> changes, String note, Optional<Instant> at) {
        Proposal now = Proposal.ofFiles(changes, note);
        return pages.commit(asker, at.map(now::at).orElse(now)).map(Commit::files).orElse(List.of());
    }

    private PageVersion requireEditable(Asker asker, String page) {
        return editable(asker, page).orElseThrow(() -> new NotAllowedException(Right.EDIT, page));
    }

    private Optional<PageVersion> editable(Asker asker, String page) {
        return pages.view(asker, page).filter(found -> pages.may(asker, Right.EDIT, found.name()));
    }

    private List<PageFile> all(long pageId) {
        Map<Long, List<FileVersion>> byFile = new LinkedHashMap<>();
        files.versions(pageId, LISTED_VERSIONS)
                .forEach(version -> byFile.computeIfAbsent(version.fileId(), id -> new ArrayList<>()).add(version));
        return byFile.values().stream()
                .map(versions -> new PageFile(versions.get(0), versions.subList(1, versions.size())))
                .toList();
    }
}
