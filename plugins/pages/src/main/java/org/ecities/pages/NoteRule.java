package org.ecities.pages;

/** What a note on a change may be. */
public final class NoteRule {

    private NoteRule() {}

    /**
     * Looks at a note.
     *
     * @throws PageRefusedException it is too long or holds a NUL character
     */
    public static void check(String note) {
        if (note.length() > Pages.MAX_NOTE) {
            throw new PageRefusedException("pages.refused.note.long", note.length(), Pages.MAX_NOTE);
        }
        if (note.indexOf('\0') >= 0) {
            throw new PageRefusedException("pages.refused.text.nul", "note");
        }
    }
}
