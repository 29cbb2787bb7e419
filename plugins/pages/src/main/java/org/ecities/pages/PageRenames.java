package org.ecities.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Plans what changes when a page gets another name: the page itself and the links of others to it. */
final class PageRenames {

    /** Pages that programs look for by their names: schemas and lists of values. */
    private static final List<String> FIXED = List.of("schema.", "vocabulary.");

    private final PageStore store;
    private final PageRules rules;
    private final PageEdits edits;

    PageRenames(PageStore store, PageRules rules, PageEdits edits) {
        this.store = store;
        this.rules = rules;
        this.edits = edits;
    }

    /**
     * All of a renaming, against the pages as they are now.
     *
     * @param left pages that keep links to the old name
     */
    record Plan(ChangeSet changes, String to, int left) {}

    Plan plan(Asker asker, String from, String typed, String note) {
        PageVersion page = store.page(from)
                .filter(found -> Rights.may(asker, Right.VIEW, found.name(), rules.of(found)))
                .orElseThrow(() -> new PageRefusedException("pages.refused.rename.absent", from));
        require(asker, Right.RENAME, page.name(), rules.of(page));
        String to = PageNameRule.accepted(typed);
        check(asker, page, to);
        List<PageEdit> ready = new ArrayList<>();
        ready.add(edits.relinked(page, page.name(), to).renamed(to));
        boolean sameLinks = PageNames.folded(page.name()).equals(PageNames.folded(to));
        int left = sameLinks ? 0 : addReferrers(asker, page, to, ready);
        return new Plan(ChangeSet.ofPages(ready, asker.login(), said(note, page.name(), to)), to, left);
    }

    private void check(Asker asker, PageVersion page, String to) {
        String from = page.name();
        if (from.equals(to)) {
            throw new PageRefusedException("pages.refused.rename.same", from);
        }
        if (fixed(from) || fixed(to)) {
            throw new PageRefusedException("pages.refused.rename.fixed", from, to);
        }
        if (PracticePages.is(from) || PracticePages.is(to)) {
            throw new PageRefusedException("pages.refused.rename.practice", from, to);
        }
        require(asker, Right.CREATE, to, rules.of(page));
        if (!PageNames.folded(from).equals(PageNames.folded(to))) {
            store.latestEver(to).ifPresent(other -> {
                String key = other.deleted() ? "pages.refused.rename.deleted" : "pages.refused.rename.taken";
                throw new PageRefusedException(key, other.name());
            });
        }
    }

    /** Adds the pages whose links change; the number of those that keep theirs. */
    private int addReferrers(Asker asker, PageVersion page, String to, List<PageEdit> ready) {
        int left = 0;
        for (String name : store.referrers(page.name())) {
            Optional<PageVersion> referrer = store.page(name)
                    .filter(other -> other.pageId() != page.pageId())
                    .filter(other -> Rights.may(asker, Right.VIEW, other.name(), rules.of(other)));
            if (referrer.isPresent()) {
                boolean room = ready.size() < ChangeSet.MAX_PAGES;
                boolean may = Rights.may(asker, Right.EDIT, referrer.get().name(), rules.of(referrer.get()));
                if (room && may) {
                    Optional.of(edits.relinked(referrer.get(), page.name(), to))
                            .filter(edit -> !edit.text().equals(referrer.get().text()))
                            .ifPresent(ready::add);
                } else {
                    left++;
                }
            }
        }
        return left;
    }

    private static boolean fixed(String name) {
        return FIXED.stream().anyMatch(PageNames.folded(name)::startsWith);
    }

    private static String said(String note, String from, String to) {
        return note.isBlank() ? Messages.of(Messages.LANGUAGES.get(0)).text("pages.rename.note", from, to) : note;
    }

    private static void require(Asker asker, Right right, String name, AccessRules rules) {
        if (!Rights.may(asker, right, name, rules)) {
            throw new NotAllowedException(right, name);
        }
    }
}
