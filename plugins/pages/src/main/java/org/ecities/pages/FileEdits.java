package org.ecities.pages;

import java.util.List;
import java.util.Optional;
import org.ecities.store.FileEdit;
import org.ecities.store.FileStore;
import org.ecities.store.FileVersion;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/** Turns wanted changes of files into edits the store can keep. Whoever may edit a page may change its files. */
final class FileEdits {

    private final PageStore pages;
    private final FileStore files;
    private final PageRules rules;

    FileEdits(PageStore pages, FileStore files, PageRules rules) {
        this.pages = pages;
        this.files = files;
        this.rules = rules;
    }

    /**
     * The edit against the file as it is now; absent when it would change nothing.
     *
     * @param edits pages the same commit edits, whose rights have been judged
     */
    Optional<FileEdit> prepare(Asker asker, FileChange change, List<PageEdit> edits) {
        String folded = PageNames.folded(change.page());
        boolean edited = edits.stream().anyMatch(edit -> PageNames.folded(edit.name()).equals(folded));
        Optional<PageHead> page = pages.head(change.page());
        if (!edited) {
            requireEdit(asker, change.page(), page);
        }
        String name = page.map(PageHead::name).orElse(change.page());
        int version = page.map(PageHead::version).orElse(0);
        // The files of a deleted page are there again as soon as the page is.
        Optional<FileVersion> latest =
                pages.latestEver(change.page()).flatMap(head -> files.file(head.pageId(), change.name()));
        return change.content().isPresent() ? put(change, name, version, latest) : deletion(change, name, version, latest);
    }

    private static Optional<FileEdit> put(FileChange change, String page, int version, Optional<FileVersion> latest) {
        boolean same = latest.filter(file -> file.sha256().equals(change.content().get().sha256())).isPresent();
        return same
                ? Optional.empty()
                : Optional.of(FileEdit.of(page, version, change.name(), change.content().get(), change.type()));
    }

    private static Optional<FileEdit> deletion(
            FileChange change, String page, int version, Optional<FileVersion> latest) {
        FileVersion file = latest.orElseThrow(
                () -> new PageRefusedException("pages.files.refused.absent", page, change.name()));
        if (file.version() != change.baseVersion()) {
            throw new PageRefusedException("pages.files.refused.changed", file.name());
        }
        return Optional.of(FileEdit.deletion(page, version, file.name()));
    }

    private void requireEdit(Asker asker, String name, Optional<PageHead> page) {
        boolean may = page.isPresent() && Rights.may(asker, Right.EDIT, page.get().name(), rules.of(page.get()));
        if (!may) {
            throw new NotAllowedException(Right.EDIT, name);
        }
    }
}
