package org.ecities.pages.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.PageNames;

/** Looks at files that came together before anything of them is kept. */
final class UploadCheck {

    private final FileLimits limits;
    private final FileContents contents = new FileContents();

    UploadCheck(FileLimits limits) {
        this.limits = limits;
    }

    /** A file that is accepted, with the name it is kept under. */
    record Accepted(String name, FileKind kind, Upload upload) {}

    /** All of them; {@link FilesRefusedException} with every reason when one is not accepted. */
    List<Accepted> accepted(List<Upload> uploads) {
        List<PageRefusedException> reasons = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        boolean tooLarge = false;
        Set<String> names = new HashSet<>();
        for (Upload upload : uploads) {
            try {
                Accepted one = accepted(upload);
                if (!names.add(PageNames.foldedFile(one.name()))) {
                    throw new PageRefusedException("pages.files.refused.twice", one.name());
                }
                accepted.add(one);
            } catch (PageRefusedException refused) {
                reasons.add(refused);
                tooLarge |= upload.size() > limits.file();
            }
        }
        if (!reasons.isEmpty()) {
            throw new FilesRefusedException(reasons, tooLarge);
        }
        return accepted;
    }

    private Accepted accepted(Upload upload) {
        String name = FileNameRule.accepted(upload.name());
        if (upload.size() > limits.file()) {
            double found = (double) upload.size() / FileLimits.MB;
            throw new PageRefusedException("pages.files.refused.size", name, found, limits.file() / FileLimits.MB);
        }
        if (upload.size() == 0) {
            throw new PageRefusedException("pages.files.refused.nothing", name);
        }
        try (InputStream in = upload.content().open()) {
            return new Accepted(name, contents.kind(name, in), upload);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload " + name + " cannot be read", e);
        }
    }
}
