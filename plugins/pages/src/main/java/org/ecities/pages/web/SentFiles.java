package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.files.Upload;
import org.ecities.store.DiskRefusesException;

/**
 * What came with a form of files. The container has put the files on the disk by then.
 *
 * @param uploads the chosen files
 * @param note    what the author says; may be empty
 */
record SentFiles(List<Upload> uploads, String note) {

    private static final String FIELD = "files";

    /** Reads the form; a body that is no form with files, or breaks off, is refused. */
    static SentFiles of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new PageRefusedException("pages.refused.form", FIELD);
        }
        try {
            List<Upload> uploads = request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD) && chosen(part))
                    .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream))
                    .toList();
            String note = request.getParameter("note");
            return new SentFiles(uploads, note == null ? "" : note.strip());
        } catch (ServletException | IllegalStateException | IOException unreadable) {
            diskRefusal(unreadable).ifPresent(refused -> {
                throw refused;
            });
            if (unreadable instanceof IOException gone) {
                throw gone;
            }
            throw new UnreadableFormException(unreadable);
        }
    }

    /** The container writes what comes in to the disk and wraps what the disk says. */
    private static Optional<DiskRefusesException> diskRefusal(Exception unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException said) {
                Optional<DiskRefusesException> refused = DiskRefusesException.ifTold("an upload", said);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }

    /** A field without a choice comes as a file without name. */
    private static boolean chosen(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }

    /** The body is larger than the limit of the form, or is not what it says. */
    static final class UnreadableFormException extends RuntimeException {
        UnreadableFormException(Exception cause) {
            super(cause);
        }
    }
}
