package org.ecities.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.store.PageEdit;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Turns what somebody wants to change into an edit the store can keep: checks, rights, merge. */
final class PageEdits {

    private final PageStore store;
    private final PageRules rules;
    private final PageMerge merge;
    private final PageReading reading;

    PageEdits(PageStore store, PageRules rules, PageMerge merge, PageReading reading) {
        this.store = store;
        this.rules = rules;
        this.merge = merge;
        this.reading = reading;
    }

    /** The name under which a page that somebody wants to change is found now. */
    String name(Asker asker, PageChange change) {
        return present(asker, PageNameRule.accepted(change.name()), change.baseVersion());
    }

    /** The edit against the page as it is now; absent when it would change nothing. */
    Optional<PageEdit> prepare(Asker asker, PageChange change) {
        String name = name(asker, change);
        Optional<PageVersion> latest = store.page(name);
        if (!change.values().isEmpty()) {
            reading.checkFields(asker, name, change.text(), change.values().stream().map(ValueChange::field).toList());
        }
        return change.deletion() ? deletion(asker, change, latest) : edit(asker, name, change, latest);
    }

    /** The edit that lets a page's links to one name lead to another; its text may be the same. */
    PageEdit relinked(PageVersion page, String from, String to) {
        String text = PageLinks.renamed(reading.renamed(page.text(), from, to), from, to);
        String kept = text.length() > Pages.MAX_TEXT ? page.text() : text;
        return new PageEdit(page.name(), page.version(), kept, links(kept), reading.keys(kept), false);
    }

    /** Somebody who began before a page got another name changes that page; of a hidden one nothing is told. */
    private String present(Asker asker, String name, int base) {
        boolean gone = base > 0 && store.latestEver(name).isEmpty();
        Optional<PageHead> moved = gone ? store.formerly(name) : Optional.empty();
        return moved.filter(page -> Rights.may(asker, Right.VIEW, page.name(), rules.of(page)))
                .map(PageHead::name)
                .orElse(name);
    }

    private Optional<PageEdit> deletion(Asker asker, PageChange change, Optional<PageVersion> latest) {
        if (latest.isEmpty() || unseen(asker, latest.get())) {
            return Optional.empty();
        }
        PageVersion page = latest.get();
        require(asker, Right.DELETE, page.name(), rules.of(page));
        if (page.version() != change.baseVersion()) {
            throw conflict(page.name(), page.version(), List.of(), page.text(), "");
        }
        return Optional.of(PageEdit.deletion(page.name(), page.version()));
    }

    private Optional<PageEdit> edit(Asker asker, String name, PageChange change, Optional<PageVersion> latest) {
        AccessRules before = latest.map(rules::of).orElseGet(() -> rules.of(name));
        boolean absent = latest.isEmpty() || unseen(asker, latest.get());
        if (absent && PracticePages.is(name) && !asker.procedure()) {
            throw new PageRefusedException("pages.refused.practice", name);
        }
        require(asker, absent ? Right.CREATE : Right.EDIT, name, before);
        String mine = acceptedText(name, change.text());
        String merged = latest.isPresent() || change.baseVersion() > 0 ? merged(change, latest, name, mine) : mine;
        if (latest.isPresent() && latest.get().text().equals(merged)) {
            return Optional.empty();
        }
        checkRules(asker, name, merged);
        if (!absent && PracticePages.is(name) && !AccessRules.of(merged).equals(before)) {
            throw new PageRefusedException("pages.refused.practice.rules", name);
        }
        reading.checkValues(asker, name, latest.map(PageVersion::text).orElse(""), merged);
        return Optional.of(new PageEdit(
                latest.map(PageVersion::name).orElse(name),
                latest.map(PageVersion::version).orElse(0),
                merged,
                links(merged),
                reading.keys(merged),
                false));
    }

    private String merged(PageChange change, Optional<PageVersion> latest, String name, String mine) {
        int now = latest.map(PageVersion::version).orElse(0);
        if (now == change.baseVersion()) {
            return mine;
        }
        String theirs = latest.map(PageVersion::text).orElse("");
        if (theirs.equals(mine)) {
            return mine;
        }
        String base = store.version(name, change.baseVersion()).map(PageVersion::text).orElse("");
        PageMerge.Result result = merge.merge(base, theirs, mine);
        if (latest.isEmpty()) {
            throw conflict(name, now, result.clashes(), theirs, mine);
        }
        // What only the other author changed stands in the merged text too: sending it again takes nothing back.
        String merged = PageText.normalised(result.text());
        if (!result.clashes().isEmpty()) {
            throw conflict(name, now, result.clashes(), theirs, merged);
        }
        return merged;
    }

    /** Nobody learns of a page that is not for them. */
    private boolean unseen(Asker asker, PageVersion page) {
        return !Rights.may(asker, Right.VIEW, page.name(), rules.of(page));
    }

    private static ConflictException conflict(
            String name, int latest, List<ConflictException.Clash> clashes, String theirs, String mine) {
        return new ConflictException(name, latest, clashes, theirs, mine);
    }

    private static String acceptedText(String name, String typed) {
        if (typed.length() > Pages.MAX_TEXT) {
            throw new PageRefusedException("pages.refused.text.long", typed.length(), Pages.MAX_TEXT);
        }
        if (typed.indexOf('\0') >= 0) {
            throw new PageRefusedException("pages.refused.text.nul", name);
        }
        if (typed.isBlank()) {
            throw new PageRefusedException("pages.refused.empty", name);
        }
        return PageText.normalised(typed);
    }

    /** Refuses rules the host would turn round, and rules that lock out their own author. */
    private static void checkRules(Asker asker, String name, String text) {
        AccessRules after = AccessRules.of(text);
        if (after.denies()) {
            throw new PageRefusedException("pages.refused.deny", name);
        }
        if (!after.faulty().isEmpty()) {
            throw new PageRefusedException("pages.refused.rule", name, after.faulty().get(0));
        }
        if (!Rights.may(asker, Right.VIEW, name, after)) {
            throw new PageRefusedException("pages.refused.audience", name);
        }
    }

    private Set<String> links(String text) {
        Set<String> links = new LinkedHashSet<>(PageLinks.in(text));
        links.addAll(reading.links(text));
        return links;
    }

    private static void require(Asker asker, Right right, String name, AccessRules rules) {
        if (!Rights.may(asker, right, name, rules)) {
            throw new NotAllowedException(right, name);
        }
    }
}
