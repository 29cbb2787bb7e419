package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.pages.files.FileKind;
import org.ecities.pages.files.PageFile;
import org.ecities.store.FileVersion;

/**
 * One file as lists show it.
 *
 * @param name    file name, plain text
 * @param version number of the version shown
 * @param href    address of its content
 * @param kind    its type in words
 * @param size    its size in words
 * @param when    time for people
 * @param iso     time for machines
 * @param who     who put it there; empty for visitors who are not signed in
 * @param note    what the author said; may be empty
 * @param picture true when it can be shown within the page
 * @param askHref address of the question whether to delete it
 * @param path    address that takes its changes
 * @param earlier versions before, newest first
 */
public record FileLine(
        String name,
        int version,
        String href,
        String kind,
        String size,
        String when,
        String iso,
        String who,
        String note,
        boolean picture,
        String askHref,
        String path,
        List<FileLine> earlier) {

    static FileLine of(Visit visit, Moments moments, PageFile file) {
        List<FileVersion> before = file.earlier().stream().filter(version -> !version.deleted()).toList();
        // Of a deleted file the last content stands for it.
        boolean deleted = file.latest().deleted() && !before.isEmpty();
        FileVersion shown = deleted ? before.get(0) : file.latest();
        List<FileLine> earlier = before.stream()
                .skip(deleted ? 1 : 0)
                .map(version -> of(visit, moments, version, List.of()))
                .toList();
        return of(visit, moments, shown, earlier);
    }

    private static FileLine of(Visit visit, Moments moments, FileVersion version, List<FileLine> earlier) {
        Messages words = visit.messages();
        String path = Links.file(version.page(), version.name());
        return new FileLine(
                version.name(),
                version.version(),
                // The version makes the address of a picture change with its content.
                Links.file(version.page(), version.name(), version.version()),
                FileKind.ofType(version.type()).map(kind -> words.text("pages.files.kind." + kind)).orElse(""),
                FileSizes.shown(words, version.size()),
                moments.day(version.at()),
                version.at().toString(),
                visit.asker().signedIn() ? Contributors.shown(visit, version.author()) : "",
                version.note(),
                FileKind.ofType(version.type()).filter(FileKind::picture).isPresent(),
                path + "?ask=delete",
                path,
                earlier);
    }
}
