package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.Pages;
import org.ecities.pages.files.FileKind;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;

/** The screen with a page's files and the form that adds some: part {@code upload}. */
final class UploadScreen {

    private final PageFiles files;

    UploadScreen(PageFiles files) {
        this.files = files;
    }

    /** The form with the reasons why files were not accepted and the note that came with them. */
    ShellPage of(Visit visit, String page, List<String> reasons, String note) {
        FileLimits limits = files.limits();
        String token = visit.token("/upload/" + page);
        return ShellPage.about("upload", visit.messages().text("pages.files.title", page), page)
                .with("action", Links.upload(page) + "?token=" + Links.query(token))
                .with("reasons", reasons)
                .with("note", note)
                .with("maxNote", Pages.MAX_NOTE)
                .with("endings", FileKind.allEndings())
                .with("atOnce", FileLimits.AT_ONCE)
                .with("largest", limits.file() / FileLimits.MB)
                .with("viewHref", Links.view(page))
                .with("files", FileLines.shown(visit, files.list(visit.asker(), page)))
                .with("deleted", FileLines.shown(visit, files.deleted(visit.asker(), page)));
    }
}
