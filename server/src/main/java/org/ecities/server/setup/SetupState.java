package org.ecities.server.setup;

import java.util.List;
import java.util.Locale;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.store.JournalAppend;
import org.ecities.store.JournalStore;

/** Whether somebody has finished the set-up of this wiki; a journal keeps it, so that a backup has it too. */
public final class SetupState {

    private static final String JOURNAL = "site/set-up";

    private final Pages pages;
    private final JournalStore journals;
    private volatile boolean finished;

    /** Connects the parts. */
    public SetupState(Pages pages, JournalStore journals) {
        this.pages = pages;
        this.journals = journals;
    }

    /** True until somebody finishes it. */
    public boolean open() {
        if (!finished) {
            finished = journals.last(JOURNAL) > 0;
        }
        return !finished;
    }

    /** Finishes it; does nothing when it is finished. */
    public void finish(Asker asker) {
        if (open()) {
            pages.commit(asker, Proposal.ofEntries(
                    List.of(JournalAppend.of(JOURNAL, "finished", "")),
                    Messages.of(Locale.ENGLISH).text("server.setup.finished.note")));
        }
    }
}
