package org.ecities.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.ecities.pages.Pages;
import org.ecities.store.Comment;
import org.ecities.store.CommentStore;
import org.ecities.store.FileStore;
import org.ecities.store.FileVersion;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/** Writes pages and their files with all versions, authors, notes and times into a folder, see {@link FolderLayout}. */
public final class PageExport {

    private static final int AT_ONCE = 500;
    private static final int MOST_FILE_VERSIONS = 1_000_000;

    private final PageStore pages;
    private final FileStore files;
    private final CommentStore comments;
    private final FolderLayout layout;
    private final boolean everything;

    /** Exports everything of pages from a store into a folder. */
    public PageExport(Store store, Path folder) {
        this(store, folder, true);
    }

    /**
     * Exports from a store into a folder.
     *
     * @param everything false to leave out comments that were taken away
     */
    public PageExport(Store store, Path folder, boolean everything) {
        this.pages = store.pages();
        this.files = store.files();
        this.comments = store.comments();
        this.layout = new FolderLayout(folder);
        this.everything = everything;
    }

    /** Told how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** Of {@code total} pages {@code done} are written. */
        void at(long done, long total);
    }

    /**
     * How much was written.
     *
     * @param pages    pages
     * @param versions their versions
     * @param files    versions of files
     * @param comments comments
     */
    public record Written(int pages, int versions, int files, int comments) {}

    /** Writes all existing pages that fit. A page that is in the folder already is written anew. */
    public Written run(Predicate<String> wanted, Progress progress) throws IOException {
        Files.createDirectories(layout.folder());
        int written = 0;
        int versions = 0;
        int contents = 0;
        int said = 0;
        int total = pages.count();
        int seen = 0;
        List<PageHead> some = pages.pages("", 0, AT_ONCE);
        while (!some.isEmpty()) {
            for (PageHead page : some) {
                if (wanted.test(page.name())) {
                    versions += page(page);
                    contents += files(page);
                    said += comments(page);
                    written++;
                }
            }
            seen += some.size();
            progress.at(seen, total);
            some = pages.pages("", seen, AT_ONCE);
        }
        return new Written(written, versions, contents, said);
    }

    private int page(PageHead page) throws IOException {
        Path old = Files.createDirectories(layout.old(page.name()));
        Properties told = new Properties();
        if (FolderLayout.tooLong(page.name())) {
            told.setProperty(FolderLayout.NAME, page.name());
        }
        List<PageHead> versions = history(page.name());
        for (PageHead version : versions) {
            boolean latest = version.version() == page.version();
            Path file = latest ? layout.latest(page.name()) : old.resolve(version.version() + FolderLayout.TEXT);
            String text = pages.version(page.name(), version.version()).orElseThrow().text();
            Files.writeString(file, text, StandardCharsets.UTF_8);
            told(told, file, version.version(), version.author(), version.note(), version.at(), version.deleted());
        }
        Latin1Properties.write(old.resolve(FolderLayout.PAGE_PROPERTIES), told);
        return versions.size();
    }

    /** All versions, the oldest first. */
    private List<PageHead> history(String name) {
        List<PageHead> all = new ArrayList<>();
        List<PageHead> some = pages.history(name, 0, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = pages.history(name, all.size(), AT_ONCE);
        }
        Collections.reverse(all);
        return all;
    }

    private int comments(PageHead page) throws IOException {
        List<CommentFile.Said> said = new ArrayList<>();
        for (Comment comment : comments.comments(page.pageId(), Long.MAX_VALUE, Pages.MAX_COMMENTS)) {
            if (everything || !comment.removed()) {
                said.add(0, CommentFile.Said.of(comment));
            }
        }
        if (!said.isEmpty()) {
            CommentFile.write(layout.comments(page.name()), said);
        }
        return said.size();
    }

    private int files(PageHead page) throws IOException {
        int written = 0;
        List<FileVersion> versions = files.versions(page.pageId(), MOST_FILE_VERSIONS);
        for (FileVersion version : versions) {
            Path folder = Files.createDirectories(layout.file(page.name(), version.name()));
            Path properties = folder.resolve(FolderLayout.FILE_PROPERTIES);
            Properties told = Latin1Properties.read(properties);
            if (FolderLayout.tooLong(version.name())) {
                told.setProperty(FolderLayout.NAME, version.name());
            }
            Path file = folder.resolve(FolderLayout.version(version.version(), version.name()));
            content(version, file);
            told(told, file, version.version(), version.author(), version.note(), version.at(), version.deleted());
            Latin1Properties.write(properties, told);
            written++;
        }
        return written;
    }

    private void content(FileVersion version, Path file) throws IOException {
        if (version.deleted()) {
            Files.write(file, new byte[0]);
            return;
        }
        try (InputStream in = files.open(version)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void told(
            Properties told, Path file, int version, String author, String note, Instant at, boolean deleted)
            throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at));
        told.setProperty(version + FolderLayout.AUTHOR, author);
        if (!note.isEmpty()) {
            told.setProperty(version + FolderLayout.NOTE, note);
        }
        if (deleted) {
            told.setProperty(version + FolderLayout.DELETED, "true");
        }
    }
}
