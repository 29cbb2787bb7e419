package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.PageHead;

/** What superiors say of unsaved texts; the members module knows it. */
public interface DraftAnswers {

    /** Nobody is asked. */
    DraftAnswers NONE = new DraftAnswers() {
        @Override
        public void show(Visit visit, HttpServletRequest request, String form, String page) {
            // Nobody is asked.
        }

        @Override
        public void check(HttpServletRequest request) {
            // Nobody is asked.
        }

        @Override
        public void saved(Visit visit, HttpServletRequest request, String form, PageHead version, String digest) {
            // Nobody is asked.
        }
    };

    /** Puts what was answered on the form that is shown next: attribute {@code answers}, lines of plain text. */
    void show(Visit visit, HttpServletRequest request, String form, String page);

    /**
     * Looks at the fields {@code clearedBy} and {@code clearedOn} before anything is kept.
     *
     * @throws PageRefusedException when they do not fit
     */
    void check(HttpServletRequest request);

    /**
     * The text was published.
     *
     * @param form   form it was typed into
     * @param digest what was published, see {@link org.ecities.pages.Drafts#digest}
     */
    void saved(Visit visit, HttpServletRequest request, String form, PageHead version, String digest);
}
