package org.ecities.records;

import java.util.List;
import java.util.Locale;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;

/** Tells what the unsaved form of a data sheet changes. */
@FunctionalInterface
public interface DraftedSheet {

    /** The changed fields as their author sees them, in the order of the form; none where the sheet cannot be read. */
    List<SheetChange> changes(Asker author, String page, Drafts.Typed typed, Locale locale);
}
