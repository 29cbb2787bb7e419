package org.ecities.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.records.RecordText;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Drafts the pages of plain names that several rows share. A page that a person wrote is left alone. */
final class SharedPages {

    private final PageStore pages;
    private final PageTexts texts;
    private final Authorship authorship;
    private final RecordText recordText;
    private final Messages words;

    SharedPages(
            PageStore pages, PageTexts texts, Authorship authorship, RecordText recordText, Messages words) {
        this.pages = pages;
        this.texts = texts;
        this.authorship = authorship;
        this.recordText = recordText;
        this.words = words;
    }

    /** The pages that are to be made or changed. */
    List<PageChange> drafts(ChosenNames names, Identities identities, ImportTally tally) {
        List<PageChange> drafts = new ArrayList<>();
        for (ChosenNames.SharedName shared : names.shared()) {
            List<String> taken = shared.keys().stream().filter(tally::taken).toList();
            draft(shared.page(), sharing(names, identities.of(taken))).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Map<String, RowIdentity> sharing(ChosenNames names, Collection<RowIdentity> rows) {
        Map<String, RowIdentity> sharing = new TreeMap<>();
        rows.forEach(row -> names.name(row.key()).ifPresent(name -> sharing.put(name, row)));
        return sharing;
    }

    private Optional<PageChange> draft(String page, Map<String, RowIdentity> sharing) {
        Optional<PageVersion> present = pages.page(page);
        if (present.filter(there -> !isList(there)).isPresent()) {
            return Optional.empty();
        }
        String before = present.map(PageVersion::text).orElse("");
        return texts.sharedName(page, before, sharing, words)
                .filter(text -> !sameLines(text, before))
                .map(text -> PageChange.text(page, present.map(PageVersion::version).orElse(0), text));
    }

    /** A page with a record is somebody's own page, even when an import made it. */
    private boolean isList(PageVersion page) {
        return authorship.lastByImport(page.name())
                && recordText.read(page.text()).span().isEmpty();
    }

    /** The store keeps the host's line ends, a drafted text need not have them. */
    private static boolean sameLines(String one, String other) {
        return one.lines().toList().equals(other.lines().toList());
    }
}
