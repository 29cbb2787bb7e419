package org.ecities.pages.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Activity;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.Renaming;
import org.ecities.pages.Right;
import org.ecities.store.ChangeFilter;
import org.ecities.store.Commit;
import org.ecities.store.PageEvent;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageVersion;

/** Pages in memory: everybody reads, who is signed in changes; a base that is not the latest is a conflict. */
final class StubPages implements Pages {

    private static final Instant AT = Instant.parse("2026-03-14T14:02:00Z");

    private final Map<String, List<PageVersion>> versions = new LinkedHashMap<>();
    private final List<PageHead> heads = new ArrayList<>();
    private long number;

    /** Keeps a version by a login. */
    StubPages has(String name, String author, String text) {
        number++;
        keep(name, author, text, "note " + number);
        return this;
    }

    /** Keeps the first version of many pages in one change. */
    StubPages hasInOneChange(String prefix, int count) {
        number++;
        for (int i = 0; i < count; i++) {
            keep(prefix + i, "importer", "text", "import");
        }
        return this;
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name) {
        List<PageVersion> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name, int version) {
        return all(name).stream().filter(page -> page.version() == version).findFirst();
    }

    @Override
    public List<PageHead> history(Asker asker, String name, int offset, int limit) {
        List<PageHead> newest = new ArrayList<>();
        all(name).forEach(page -> newest.add(0, page.head()));
        return newest.stream().skip(offset).limit(limit).toList();
    }

    /** Heads of the pages whose name begins so. */
    List<PageHead> beginning(String prefix, int offset, int limit) {
        return versions.values().stream()
                .map(all -> all.get(all.size() - 1).head())
                .filter(head -> PageNames.folded(head.name()).startsWith(PageNames.folded(prefix)))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PageHead> recentChanges(Asker asker, ChangeFilter filter, long before, int limit) {
        return heads.stream().filter(head -> head.change() < before).limit(limit).toList();
    }

    @Override
    public List<String> referrers(Asker asker, String name) {
        return versions.values().stream()
                .map(all -> all.get(all.size() - 1))
                .filter(page -> page.text().contains("[" + name + "]"))
                .map(PageVersion::name)
                .toList();
    }

    @Override
    public List<String> nearNames(Asker asker, String name, int limit) {
        return versions.values().stream().map(all -> all.get(0).name()).limit(limit).toList();
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
        return right == Right.VIEW || asker.signedIn();
    }

    @Override
    public List<String> viewers(String name, String text) {
        return List.of(Asker.ALL);
    }

    @Override
    public Optional<Commit> commit(Asker asker, Proposal proposal) {
        PageChange change = proposal.pages().get(0);
        String name = PageNameRule.accepted(change.name());
        if (!asker.signedIn()) {
            throw new NotAllowedException(Right.EDIT, name);
        }
        if (change.text().isBlank()) {
            throw new PageRefusedException("pages.refused.empty", name);
        }
        int latest = view(asker, name).map(PageVersion::version).orElse(0);
        if (latest != change.baseVersion()) {
            String theirs = view(asker, name).map(PageVersion::text).orElse("");
            throw new ConflictException(name, latest, List.of(), theirs, change.text());
        }
        number++;
        return Optional.of(new Commit(number, List.of(keep(name, asker.login(), change.text(), proposal.note()))));
    }

    /** What happened to these pages. */
    Activity activity() {
        return new Activity() {
            @Override
            public List<PageEvent> recent(Asker asker, ChangeFilter filter, long before, int limit) {
                return recentChanges(asker, filter, before, limit).stream().map(PageEvent::of).toList();
            }

            @Override
            public List<PageEvent> ofPage(Asker asker, String page, long from, long before, int limit) {
                return List.of();
            }

            @Override
            public List<PageEvent> watched(Asker asker, int limit) {
                return List.of();
            }
        };
    }

    private List<PageVersion> all(String name) {
        return versions.getOrDefault(PageNames.folded(name), List.of());
    }

    private PageHead keep(String name, String author, String text, String note) {
        List<PageVersion> all = versions.computeIfAbsent(PageNames.folded(name), folded -> new ArrayList<>());
        int version = all.size() + 1;
        PageHead head = new PageHead(1, name, version, author, note, AT, text.length(), "", number, false);
        all.add(new PageVersion(head, text));
        heads.add(0, head);
        return head;
    }
}
