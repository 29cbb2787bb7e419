package org.ecities.sheets;

import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Messages;

/** The prose of imported pages. */
public interface PageTexts {

    /**
     * Text of a new page; the data sheet is put on top of it.
     *
     * @param words the language to write in
     */
    String newPage(Messages words);

    /**
     * Text of a page that lists the pages that share its name.
     *
     * @param page    name of the page
     * @param present its text at present; empty for a new page
     * @param sharing identity of the rows by page name
     * @param words   the language to write in
     * @return the text; absent when there is nothing to list
     */
    Optional<String> sharedName(String page, String present, Map<String, RowIdentity> sharing, Messages words);
}
