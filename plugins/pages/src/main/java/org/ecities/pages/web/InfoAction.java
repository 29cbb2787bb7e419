package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.Pages;
import org.ecities.pages.Watching;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** {@code /info/{page}}: what there is to know about a page beside its text. */
public final class InfoAction extends Action {

    /** Versions that are looked through for authors. */
    static final int VERSIONS = 1_000;
    /** Most names in a list. */
    static final int NAMES = 200;

    private final transient Pages pages;
    private final transient Watching watching;
    private final transient BiPredicate<Asker, String> values;
    private final transient Function<String, Set<String>> references;
    private final transient Absent absent;

    /**
     * Connects the parts.
     *
     * @param values     whether there are earlier private values for somebody on a page
     * @param references names that the latest text of a page refers to
     */
    public InfoAction(Pages pages, Watching watching, BiPredicate<Asker, String> values, Function<String, Set<String>> references) {
        this.pages = pages;
        this.watching = watching;
        this.values = values;
        this.references = references;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        if (page.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
        } else {
            Shell.show(request, response, screen(visit, page.get()));
        }
    }

    private ShellPage screen(Visit visit, PageVersion page) {
        String name = page.name();
        Moments moments = Moments.of(visit);
        List<PageHead> history = pages.history(visit.asker(), name, 0, VERSIONS);
        String audience = Audience.of(page.text()).map(Audience::name).orElse("rules");
        List<String> referrers = pages.referrers(visit.asker(), name);
        Set<String> targets = references.apply(name);
        return ShellPage.about("info", visit.messages().text("pages.info.title", name), name)
                .with("number", page.pageId())
                .with("versions", page.version())
                .with("size", page.head().length())
                .with("changed", moments.minute(page.head().at()))
                .with("made", pages.view(visit.asker(), name, 1).map(first -> moments.minute(first.head().at())).orElse(""))
                .with("audience", visit.messages().text("pages.audience." + audience))
                .with("formerly", pages.renames(visit.asker(), name).values())
                .with("authors", visit.asker().signedIn() ? authors(visit, history) : List.of())
                .with("secretariat", visit.asker().secretariat())
                .with("watchers", watching.watchers(visit.asker(), name))
                .with("to", links(targets))
                .with("from", links(referrers))
                .with("toCount", targets.size())
                .with("fromCount", referrers.size())
                .with("valuesHref", values.test(visit.asker(), name) ? Links.values(name) : "")
                .with("viewHref", Links.view(name))
                .with("historyHref", Links.history(name));
    }

    private static List<String> authors(Visit visit, List<PageHead> history) {
        return history.stream()
                .map(head -> Contributors.shown(visit, head.author()))
                .distinct()
                .sorted()
                .limit(NAMES)
                .toList();
    }

    private static List<PageLink> links(Collection<String> names) {
        return names.stream().sorted().limit(NAMES).map(PageLink::to).toList();
    }
}
