package org.ecities.pages.web;

import java.util.List;
import org.ecities.pages.files.PageFile;
import org.ecities.pages.files.PageFiles;

/** The files of a page as its screens list them, for one visitor. */
public interface FileLines {

    /** Files of a page that are not deleted, in name order. */
    List<FileLine> of(Visit visit, String page);

    /** No page has files. */
    static FileLines none() {
        return (visit, page) -> List.of();
    }

    /** Files with the visitor's rights. */
    static FileLines of(PageFiles files) {
        return (visit, page) -> shown(visit, files.list(visit.asker(), page));
    }

    /** These files as lines. */
    static List<FileLine> shown(Visit visit, List<PageFile> files) {
        Moments moments = Moments.of(visit);
        return files.stream().map(file -> FileLine.of(visit, moments, file)).toList();
    }
}
