package org.ecities.sheets.in;

import java.util.Set;
import org.ecities.store.SheetProposal;

/** Is told of sheets that wait for somebody else, so that it gets into their work. */
public interface SheetReviews {

    /** Nobody is told. */
    SheetReviews NONE = new SheetReviews() {
        @Override
        public void asked(SheetProposal proposal, Set<String> pages) {
            // Nobody is told.
        }

        @Override
        public void decided(SheetProposal proposal, String by) {
            // Nobody is told.
        }
    };

    /**
     * Somebody sent a sheet whose changes others have to make.
     *
     * @param pages names of the pages it changes
     */
    void asked(SheetProposal proposal, Set<String> pages);

    /** A sheet was decided or withdrawn, by this login. */
    void decided(SheetProposal proposal, String by);
}
