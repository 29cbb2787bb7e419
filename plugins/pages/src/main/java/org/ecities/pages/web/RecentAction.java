package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecities.pages.Pages;
import org.ecities.store.PageHead;

/** The last changes of all pages at {@code /recent}; {@code ?before=} goes on below a change number. See {@link RecentFilter}. */
public final class RecentAction extends Action {

    /** Changes on one screen. */
    static final int CHANGES = 50;
    /** Page versions read for one screen; more than the largest change set holds, so that one change is whole. */
    static final int READ = 500;

    private final transient Pages pages;
    private final transient Clock clock;

    /** Connects the parts; the clock tells which changes are of the last days. */
    public RecentAction(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long before = Numbers.optional(request, "before", Numbers.MAX).orElse(Numbers.MAX);
        RecentFilter filter = RecentFilter.of(request);
        List<PageHead> heads = pages.recentChanges(visit.asker(), filter.changes(visit, clock), before, READ);
        List<List<PageHead>> changes = changes(heads);
        boolean more = changes.size() > CHANGES || heads.size() >= READ;
        List<List<PageHead>> shown = shown(changes, heads.size() >= READ);
        Shell.show(request, response, screen(visit, filter, shown, more && !shown.isEmpty()));
    }

    private ShellPage screen(Visit visit, RecentFilter filter, List<List<PageHead>> shown, boolean more) {
        Moments moments = Moments.of(visit);
        return ShellPage.of("recent", visit.messages().text("pages.recent.title"))
                .with("changes", shown.stream().map(heads -> RecentChange.of(visit, moments, pages, heads)).toList())
                .with("pagePrefix", filter.page())
                .with("mine", filter.mine())
                .with("noImports", filter.noImports())
                .with("days", filter.days())
                .with("narrow", filter.narrow())
                .with("feedHref", FeedAction.RECENT)
                .with("olderHref", more ? filter.olderHref(shown.get(shown.size() - 1).get(0).change()) : "");
    }

    private static List<List<PageHead>> changes(List<PageHead> heads) {
        Map<Long, List<PageHead>> byChange = new LinkedHashMap<>();
        heads.forEach(head -> byChange.computeIfAbsent(head.change(), number -> new ArrayList<>()).add(head));
        return List.copyOf(byChange.values());
    }

    /** The last change may have been cut by the limit of reading; it then opens the next screen, whole. */
    private static List<List<PageHead>> shown(List<List<PageHead>> changes, boolean cut) {
        int whole = cut && changes.size() > 1 ? changes.size() - 1 : changes.size();
        return changes.subList(0, Math.min(whole, CHANGES));
    }
}
