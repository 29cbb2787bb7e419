package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.FilesRefusedException;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.PageVersion;

/**
 * {@code /upload/{page}}: the files of a page and the form that adds some. Who it is, the form's token and the right
 * are checked before anything of the body is read.
 */
public final class UploadAction extends Action {

    /** Where this answers; the token of its form is good for this path and the page's name. */
    public static final String PATH = "/upload/*";

    private static final Logger LOG = LogManager.getLogger(UploadAction.class);

    private final transient LogPace pace = new LogPace(System::nanoTime);
    private final transient Pages pages;
    private final transient PageFiles files;
    private final transient UploadScreen screen;
    private final transient Absent absent;

    /** Connects the parts. */
    public UploadAction(Pages pages, PageFiles files) {
        this.pages = pages;
        this.files = files;
        this.screen = new UploadScreen(files);
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> page = editable(visit, request, response);
        if (page.isPresent()) {
            Shell.show(request, response, screen.of(visit, page.get(), List.of(), ""));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> page = editable(visit, request, response);
        if (page.isEmpty()) {
            return;
        }
        if (request.getContentLengthLong() > files.limits().form()) {
            again(visit, request, response, page.get(), 413, tooMuch(visit), "");
            return;
        }
        try {
            keep(visit, request, response, page.get(), SentFiles.of(request));
        } catch (SentFiles.UnreadableFormException unreadable) {
            pace.line().ifPresent(times -> LOG.info(
                    "forms with files that were not read: {} since the last line, the latest: {}",
                    times, unreadable.getMessage()));
            again(visit, request, response, page.get(), 413, tooMuch(visit), "");
        } catch (DiskRefusesException refused) {
            diskRefused(visit, request, response, page.get(), refused, "");
        }
    }

    /** Files cannot be shown again; the note can. */
    private void diskRefused(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            DiskRefusesException refused,
            String note)
            throws ServletException, IOException {
        pace.line().ifPresent(times -> LOG.error(
                "files that the disk did not take: {} since the last line, the latest: {}",
                times, refused.getMessage()));
        int status = DiskRefusal.status(response, refused);
        String why = DiskRefusal.sentences(visit.messages(), refused, DiskRefusal.Typed.FILES);
        again(visit, request, response, page, status, List.of(why), note);
    }

    private void keep(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String page, SentFiles sent)
            throws ServletException, IOException {
        try {
            files.add(visit.asker(), page, sent.uploads(), sent.note());
            SeeOther.answer(response, Links.view(page) + "#files");
        } catch (FilesRefusedException refused) {
            int status = refused.tooLarge() ? 413 : 400;
            again(visit, request, response, page, status, refused.texts(visit.messages()), sent.note());
        } catch (PageRefusedException refused) {
            again(visit, request, response, page, 400, List.of(refused.text(visit.messages())), sent.note());
        } catch (DiskRefusesException refused) {
            diskRefused(visit, request, response, page, refused, sent.note());
        }
    }

    private List<String> tooMuch(Visit visit) {
        long most = files.limits().form() / FileLimits.MB;
        return List.of(visit.messages().text("pages.files.refused.form", most));
    }

    private void again(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            int status,
            List<String> reasons,
            String note)
            throws ServletException, IOException {
        Shell.show(request, response, screen.of(visit, page, reasons, note).status(status));
    }

    /** The page's name; absent when it is not there and that has been said. */
    private Optional<String> editable(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> page = pages.view(visit.asker(), pageName(request)).map(PageVersion::name);
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
        } else if (!pages.may(visit.asker(), Right.EDIT, page.get())) {
            throw new NotAllowedException(Right.EDIT, page.get());
        }
        return page;
    }
}
