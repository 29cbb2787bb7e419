package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.FileVersion;

/**
 * {@code /files/{page}/{name}?version=}: the content of a file. {@code ?ask=delete} asks whether to delete it; a POST
 * with {@code do=delete} or {@code do=restore} and {@code version} deletes it or brings a version back.
 */
public final class FileAction extends Action {

    /** Where this answers. */
    public static final String PATH = "/files/*";

    private final transient Pages pages;
    private final transient PageFiles files;
    private final transient Absent absent;

    /** Connects the parts. */
    public FileAction(Pages pages, PageFiles files) {
        this.pages = pages;
        this.files = files;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FilePath path = FilePath.of(pageName(request));
        Optional<FileVersion> file = find(visit, request, path);
        if (file.isPresent()) {
            found(visit, request, response, file.get());
        } else if (pages.view(visit.asker(), path.page()).isEmpty()) {
            absent.page(visit, request, response, path.page());
        } else {
            Failures.show(
                    request, response, 404, visit.messages().text("pages.files.absent", path.page(), path.file()));
        }
    }

    private Optional<FileVersion> find(Visit visit, HttpServletRequest request, FilePath path) {
        OptionalLong version = Numbers.version(request, "version");
        return version.isPresent()
                ? files.find(visit.asker(), path.page(), path.file(), (int) version.getAsLong())
                : files.find(visit.asker(), path.page(), path.file());
    }

    private void found(Visit visit, HttpServletRequest request, HttpServletResponse response, FileVersion file)
            throws ServletException, IOException {
        if (!"delete".equals(request.getParameter("ask"))) {
            FileAnswer.send(visit, request, response, file, () -> files.open(file));
        } else if (pages.may(visit.asker(), Right.EDIT, file.page())) {
            Shell.show(request, response, question(visit, file));
        } else {
            throw new NotAllowedException(Right.EDIT, file.page());
        }
    }

    private static ShellPage question(Visit visit, FileVersion file) {
        return ShellPage.about("filedelete", visit.messages().text("pages.files.delete.title", file.name()), file.page())
                .with("version", file.version())
                .with("action", Links.file(file.page(), file.name()))
                .with("cancelHref", Links.upload(file.page()))
                .with("maxNote", Pages.MAX_NOTE);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FilePath path = FilePath.of(pageName(request));
        int version = (int) Numbers.version(request, "version")
                .orElseThrow(() -> new PageRefusedException("pages.refused.form", "version"));
        String wanted = String.valueOf(request.getParameter("do"));
        switch (wanted) {
            case "delete" -> files.delete(visit.asker(), path.page(), path.file(), version, note(request));
            case "restore" -> files.bringBack(
                    visit.asker(), path.page(), path.file(), version, restoreNote(version));
            default -> throw new PageRefusedException("pages.files.refused.button", wanted);
        }
        SeeOther.answer(response, Links.upload(path.page()));
    }

    private static String note(HttpServletRequest request) {
        String typed = request.getParameter("note");
        return typed == null ? "" : typed.strip();
    }

    /** Notes are in one language, that of the wiki's own notes. */
    private static String restoreNote(int version) {
        return Messages.of(Messages.LANGUAGES.get(0)).text("pages.restore.note", version);
    }
}
