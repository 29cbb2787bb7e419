package org.ecities.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ecities.store.JournalAppend;
import org.ecities.store.PageNames;

/**
 * Everything somebody wants to change together: all of it is kept or nothing.
 *
 * @param pages page texts, at most 200
 * @param files files of pages, at most 200; their page may begin in the same proposal
 * @param talk  comments, at most 200
 * @param note  what the author says; may be empty
 * @param batch import it belongs to
 * @param at    when it was made, of changes that come from elsewhere with their history; absent for now
 * @param entries what a procedure appends to its journals, in this order
 */
public record Proposal(
        List<PageChange> pages,
        List<FileChange> files,
        List<TalkChange> talk,
        String note,
        Optional<String> batch,
        Optional<Instant> at,
        List<JournalAppend> entries) {

    /** Copies the lists; a page that is deleted takes no files. */
    public Proposal {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        talk = List.copyOf(talk);
        entries = List.copyOf(entries);
        for (PageChange page : pages) {
            if (page.deletion() && files.stream().anyMatch(file -> samePage(file.page(), page.name()))) {
                throw new IllegalArgumentException("page " + page.name() + " cannot be deleted and get files at once");
            }
        }
    }

    /** Made now. */
    public Proposal(
            List<PageChange> pages, List<FileChange> files, List<TalkChange> talk, String note, Optional<String> batch) {
        this(pages, files, talk, note, batch, Optional.empty(), List.of());
    }

    /** The same, made at another time. */
    public Proposal at(Instant time) {
        return new Proposal(pages, files, talk, note, batch, Optional.of(time), entries);
    }

    /** The same with entries of journals. */
    public Proposal with(List<JournalAppend> appended) {
        return new Proposal(pages, files, talk, note, batch, at, appended);
    }

    /** Entries of journals alone. */
    public static Proposal ofEntries(List<JournalAppend> entries, String note) {
        return ofPages(List.of(), note, Optional.empty()).with(entries);
    }

    /** Texts alone. */
    public static Proposal ofPages(List<PageChange> pages, String note, Optional<String> batch) {
        return new Proposal(pages, List.of(), List.of(), note, batch);
    }

    /** Files alone. */
    public static Proposal ofFiles(List<FileChange> files, String note) {
        return new Proposal(List.of(), files, List.of(), note, Optional.empty());
    }

    /** One comment. */
    public static Proposal of(TalkChange talk) {
        return new Proposal(List.of(), List.of(), List.of(talk), "", Optional.empty());
    }

    private static boolean samePage(String one, String other) {
        return PageNames.folded(one).equals(PageNames.folded(other));
    }
}
