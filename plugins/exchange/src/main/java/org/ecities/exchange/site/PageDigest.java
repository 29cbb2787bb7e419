package org.ecities.exchange.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.pages.Activity;
import org.ecities.pages.Asker;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.TagFinder;
import org.ecities.pages.files.PageFile;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;
import org.ecities.store.PageHead;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * A digest of everything that decides how a page looks in a static copy: its text, what happened to it last, its
 * files, where its links lead, who links to it, and the form designs behind its data sheet. A page is rendered anew when
 * its digest is another one. A page with a view shows other pages too and is rendered in every run.
 */
final class PageDigest {

    /** Digest of pages that are rendered in every run. */
    static final String VIEW = "view";

    private static final String SEPARATOR = "\u0000";
    /** Tags that show nothing of other pages but of form designs and lists, which count for every page. */
    private static final Set<String> SILENT = Set.of("ALLOW", "DENY", "SET", "Schema", "Vocabulary");
    /** Pages that show in many others: form designs, lists, and national figures in the pages of cities. */
    private static final List<String> FORMS = List.of("Schema.", "Vocabulary.", "CountryIndex.");
    private static final int AT_ONCE = 1_000;

    private final PageStore store;
    private final Pages pages;
    private final PageFiles files;
    private final PageTags tags;
    private final Activity activity;
    private final SiteLinks links;
    private final String around;
    private final Map<String, String> targets = new HashMap<>();

    PageDigest(SiteSource from, SiteLinks links, SiteFacts facts) {
        this.store = from.store().pages();
        this.pages = from.pages();
        this.files = from.files();
        this.tags = from.tags();
        this.activity = from.activity();
        this.links = links;
        this.around = String.join(
                SEPARATOR, facts.language().toLanguageTag(), facts.network(), facts.address(), facts.program(),
                facts.frontPage(), String.join(",", facts.directories()), forms());
    }

    private String forms() {
        StringBuilder hashes = new StringBuilder();
        for (String prefix : FORMS) {
            List<PageHead> some = store.pages(prefix, 0, AT_ONCE);
            for (int seen = some.size(); !some.isEmpty(); seen += some.size()) {
                some.forEach(head -> hashes.append(head.name()).append(' ').append(head.hash()).append(' '));
                some = store.pages(prefix, seen, AT_ONCE);
            }
        }
        return hashes.toString();
    }

    /** When something last happened that everybody may see. */
    Instant lastChange() {
        return activity.recent(Asker.anonymous(), ChangeFilter.ALL, Long.MAX_VALUE, 1).stream()
                .findFirst().map(PageEvent::at).orElse(Instant.EPOCH);
    }

    /** When something last happened to a page; of a page with a view, anywhere. */
    Instant asOf(PageVersion page, Instant lastChange) {
        return shows(page.text()) ? lastChange : happened(page).stream().map(PageEvent::at).findFirst().orElse(page.head().at());
    }

    private List<PageEvent> happened(PageVersion page) {
        return activity.ofPage(Asker.anonymous(), page.name(), 0, Long.MAX_VALUE, 1);
    }

    /** The digest of a page; {@link #VIEW} for one that shows others too. */
    String of(PageVersion page) {
        if (shows(page.text())) {
            return VIEW;
        }
        StringBuilder all = new StringBuilder(around);
        add(all, page.name(), page.head().hash());
        happened(page).forEach(event -> add(all, event.kind().name(), event.at().toString(), event.file()));
        add(all, files(page.name()));
        for (String name : new TreeSet<>(store.references(page.name()))) {
            add(all, name, targets.computeIfAbsent(name, this::target));
        }
        // A record that links here is shown with its title and the field that links.
        pages.referrers(Asker.anonymous(), page.name())
                .forEach(name -> add(all, name, store.head(name).map(PageHead::hash).orElse("")));
        return SiteNames.hash(all.toString());
    }

    private boolean shows(String text) {
        // A variable can count pages; the tag finder does not tell of variables.
        return text.contains("[{$") || TagFinder.find(text).stream()
                .anyMatch(tag -> !SILENT.contains(tag.name()) && !tags.isRecord(tag.name()));
    }

    private String target(String name) {
        return links.page(name).map(found -> found + SEPARATOR + files(found)).orElse("");
    }

    private String files(String page) {
        StringBuilder all = new StringBuilder();
        for (PageFile file : files.list(Asker.anonymous(), page)) {
            add(all, file.latest().name(), file.latest().sha256(), file.latest().at().toString(), file.latest().note());
        }
        return all.toString();
    }

    private static void add(StringBuilder all, String... parts) {
        for (String part : parts) {
            all.append(SEPARATOR).append(part);
        }
    }
}
