package org.ecities.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.AuditEvent;
import org.ecities.store.ChangeFilter;
import org.ecities.store.ChangeSet;
import org.ecities.store.CommentEdit;
import org.ecities.store.Commit;
import org.ecities.store.FileEdit;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;
import org.ecities.store.ValueEdit;

/** {@link Pages} over the store. */
public final class WikiPages implements Pages {

    private static final Logger LOG = LogManager.getLogger(WikiPages.class);
    /** How long a commit waits for index and caches before it answers anyway. */
    private static final Duration FOLLOWERS = Duration.ofSeconds(10);

    private final Store store;
    private final PageStore pages;
    private final PageRules rules;
    private final PageEdits edits;
    private final FileEdits files;
    private final TalkEdits talk;
    private final ValueEdits privateValues;
    private final PageRenames renames;
    private final RightsTrail trail;
    private final SavingTurns turns = new SavingTurns();

    /**
     * Connects the parts.
     *
     * @param store   where pages are kept
     * @param merge   brings two changes of one base together
     * @param reading finds links and keys in records
     */
    public WikiPages(Store store, PageMerge merge, PageReading reading) {
        this.store = store;
        this.pages = store.pages();
        this.rules = new PageRules(pages);
        this.edits = new PageEdits(pages, rules, merge, reading);
        this.files = new FileEdits(pages, store.files(), rules);
        this.talk = new TalkEdits(pages, store.comments(), rules);
        this.privateValues = new ValueEdits(store, rules);
        this.renames = new PageRenames(pages, rules, edits);
        this.trail = new RightsTrail(rules);
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name) {
        return pages.page(name).filter(page -> Rights.may(asker, Right.VIEW, page.name(), rules.of(page)));
    }

    @Override
    public Optional<PageVersion> view(Asker asker, String name, int version) {
        String now = movedTo(asker, name).orElse(name);
        return may(asker, Right.VIEW, now) ? pages.version(now, version) : Optional.empty();
    }

    @Override
    public List<PageHead> history(Asker asker, String name, int offset, int limit) {
        return may(asker, Right.VIEW, name) ? pages.history(name, offset, limit) : List.of();
    }

    @Override
    public List<PageHead> recentChanges(Asker asker, ChangeFilter filter, long before, int limit) {
        return new VisibleChanges<>(
                        (below, most) -> pages.recentChanges(filter, below, most),
                        PageHead::change,
                        head -> may(asker, Right.VIEW, head.name()),
                        ChangeSet.MAX_PAGES)
                .newest(before, limit);
    }

    @Override
    public List<String> referrers(Asker asker, String name) {
        return pages.referrers(name).stream()
                .filter(referrer -> may(asker, Right.VIEW, referrer))
                .toList();
    }

    @Override
    public List<String> nearNames(Asker asker, String name, int limit) {
        return pages.nearNames(name, limit * 2).stream()
                .filter(near -> may(asker, Right.VIEW, near))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean may(Asker asker, Right right, String name) {
        AccessRules inForce = rules.of(name);
        boolean unseen = right == Right.CREATE && !Rights.may(asker, Right.VIEW, name, inForce);
        return Rights.may(asker, right, name, unseen ? AccessRules.of("") : inForce);
    }

    @Override
    public List<String> viewers(String name, String text) {
        return Rights.viewers(PageRules.kept(text));
    }

    @Override
    public Optional<String> movedTo(Asker asker, String name) {
        return pages.latestEver(name).isPresent()
                ? Optional.empty()
                : pages.formerly(name).map(PageHead::name).filter(now -> may(asker, Right.VIEW, now));
    }

    @Override
    public Map<Integer, String> renames(Asker asker, String name) {
        return may(asker, Right.VIEW, name) ? pages.renames(name) : Map.of();
    }

    @Override
    public Renaming rename(Asker asker, String from, String to, String note) {
        NoteRule.check(note);
        String line = PageText.line(note);
        return turns.in(from, () -> {
            PageRenames.Plan plan = renames.plan(asker, from, to, line);
            Commit commit = kept(plan.changes());
            return new Renaming(commit, plan.to(), commit.pages().size() - 1, plan.left());
        });
    }

    @Override
    public Optional<Commit> commit(Asker asker, Proposal proposal) {
        NoteRule.check(proposal.note());
        return turns.in(crowd(proposal), () -> attempt(asker, proposal));
    }

    /** A page of the proposal on which others may be at work too. */
    private static String crowd(Proposal proposal) {
        return Stream.of(
                        proposal.pages().stream().map(PageChange::name),
                        proposal.files().stream().map(FileChange::page),
                        proposal.talk().stream().map(TalkChange::page))
                .flatMap(names -> names)
                .findFirst()
                .orElse("");
    }

    /** Prepares against what is there now and commits; {@link StaleVersionException} when somebody was quicker. */
    private Optional<Commit> attempt(Asker asker, Proposal proposal) {
        List<PageEdit> texts = proposal.pages().stream()
                .flatMap(change -> edits.prepare(asker, change).stream())
                .toList();
        List<FileEdit> contents = proposal.files().stream()
                .flatMap(change -> files.prepare(asker, change, texts).stream())
                .toList();
        List<CommentEdit> said =
                proposal.talk().stream().map(change -> talk.prepare(asker, change)).toList();
        List<ValueEdit> values = proposal.pages().stream()
                .flatMap(change -> privateValues.prepare(asker, change, edits.name(asker, change)).stream())
                .toList();
        boolean nothing = Stream.of(texts, contents, said, values, proposal.entries()).allMatch(List::isEmpty);
        if (nothing) {
            return Optional.empty();
        }
        List<AuditEvent> events = trail.of(asker, texts);
        Commit commit = kept(ChangeSet.by(asker.login(), PageText.line(proposal.note()))
                .pages(texts)
                .files(contents)
                .comments(said)
                .values(values)
                .entries(proposal.entries())
                .batch(proposal.batch())
                .at(proposal.at())
                .build());
        events.forEach(store.audit()::write);
        return Optional.of(commit);
    }

    private Commit kept(ChangeSet changes) {
        Commit commit = store.commit(changes);
        if (!store.feed().awaitFollowers(commit.number(), FOLLOWERS)) {
            LOG.warn("Change {} is kept, but index or caches have not passed it yet", commit.number());
        }
        return commit;
    }
}
