package org.ecities.search.web;

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

/** Knows one name that is near to everything. */
record StubPages(String near) implements Pages {

    @Override
    public Optional<PageVersion> view(Asker asker, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name, int version) {
        return Optional.empty();
    }

    @Override
    public List<PageHead> history(Asker asker, String name, int offset, int limit) {
        return List.of();
    }

    @Override
    public List<PageHead> recentChanges(Asker asker, ChangeFilter filter, long before, int limit) {
        return List.of();
    }

    @Override
    public List<String> referrers(Asker asker, String name) {
        return List.of();
    }

    @Override
    public List<String> nearNames(Asker asker, String name, int limit) {
        return List.of(near);
    }

    @Override
    public Optional<String> movedTo(Asker asker, String name) {
        return Optional.empty();
    }

    @Override
    public Map<Integer, String> renames(Asker asker, String name) {
        return Map.of();
    }

    @Override
    public Renaming rename(Asker asker, String from, String to, String note) {
        throw new UnsupportedOperationException("nothing is renamed here");
    }

    @Override
    public boolean may(Asker asker, Right right, String name) {
        return true;
    }

    @Override
    public List<String> viewers(String name, String text) {
        return List.of(Asker.ALL);
    }

    @Override
    public Optional<Commit> commit(Asker asker, Proposal proposal) {
        throw new UnsupportedOperationException("search changes nothing");
    }
}
