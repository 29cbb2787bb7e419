package org.ecities.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.Renaming;
import org.ecities.pages.Right;
import org.ecities.store.ChangeFilter;
import org.ecities.store.Commit;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** Pages of a machine that stops after some commits. */
final class InterruptedPages implements Pages {

    private final Pages pages;
    private int commitsLeft;

    InterruptedPages(Pages pages, int commits) {
        this.pages = pages;
        this.commitsLeft = commits;
    }

    @Override
    public Optional<Commit> commit(Asker asker, Proposal proposal) {
        if (commitsLeft-- <= 0) {
            throw new IllegalStateException("the machine stopped");
        }
        return pages.commit(asker, proposal);
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name) {
        return pages.view(asker, name);
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name, int version) {
        return pages.view(asker, name, version);
    }

    @Override
    public List<PageHead> history(Asker asker, String name, int offset, int limit) {
        return pages.history(asker, name, offset, limit);
    }

    @Override
    public List<PageHead> recentChanges(Asker asker, ChangeFilter filter, long before, int limit) {
        return pages.recentChanges(asker, filter, before, limit);
    }

    @Override
    public List<String> referrers(Asker asker, String name) {
        return pages.referrers(asker, name);
    }

    @Override
    public List<String> nearNames(Asker asker, String name, int limit) {
        return pages.nearNames(asker, name, limit);
    }

    @Override
    public Optional<String> movedTo(Asker asker, String name) {
        return pages.movedTo(asker, name);
    }

    @Override
    public Map<Integer, String> renames(Asker asker, String name) {
        return pages.renames(asker, name);
    }

    @Override
    public Renaming rename(Asker asker, String from, String to, String note) {
        return pages.rename(asker, from, to, note);
    }

    @Override
    public boolean may(Asker asker, Right right, String name) {
        return pages.may(asker, right, name);
    }

    @Override
    public List<String> viewers(String name, String text) {
        return pages.viewers(name, text);
    }
}
