package org.ecities.sheets;

import java.util.Locale;
import org.ecities.pages.Asker;

/**
 * How to import.
 *
 * @param author   whose rights count and whose name stands in the history
 * @param dryRun   true to count only and to keep nothing
 * @param language language of the note in the history and of the prose on new pages
 */
public record ImportOptions(Asker author, boolean dryRun, Locale language) {}
