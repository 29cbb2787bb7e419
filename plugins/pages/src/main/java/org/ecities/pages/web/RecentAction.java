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
import org.ecities.pages.Activity;
import org.ecities.pages.Pages;
import org.ecities.store.PageEvent;

/** The last changes of all pages, their files and comments at {@code /recent}; {@code ?before=} goes on below a change number. See {@link RecentFilter}. */
public final class RecentAction extends Action {

    /** Changes on one screen for those who have not chosen. */
    static final int CHANGES = 50;
    /** Rows read for one screen; more than the largest change set holds, so that one change is whole. */
    static final int READ = 500;

    private final transient Pages pages;
    private final transient Activity activity;
    private final transient Clock clock;

    /** Connects the parts; the clock tells which changes are of the last days. */
    public RecentAction(Pages pages, Activity activity, Clock clock) {
        this.pages = pages;
        this.activity = activity;
        this.clock = clock;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long before = Numbers.optional(request, "before", Numbers.MAX).orElse(Numbers.MAX);
        RecentFilter filter = RecentFilter.of(request);
        List<PageEvent> events = activity.recent(visit.asker(), filter.changes(visit, clock), before, READ);
        List<List<PageEvent>> changes = changes(events);
        int wanted = visit.rows(CHANGES);
        boolean more = changes.size() > wanted || events.size() >= READ;
        List<List<PageEvent>> shown = shown(changes, wanted, events.size() >= READ);
        Shell.show(request, response, screen(visit, filter, shown, more && !shown.isEmpty()));
    }

    private ShellPage screen(Visit visit, RecentFilter filter, List<List<PageEvent>> shown, boolean more) {
        Moments moments = Moments.of(visit);
        return ShellPage.of("recent", visit.messages().text("pages.recent.title"))
                .with("changes", shown.stream().map(events -> RecentChange.of(visit, moments, pages, events)).toList())
                .with("pagePrefix", filter.page())
                .with("mine", filter.mine())
                .with("noImports", filter.noImports())
                .with("days", filter.days())
                .with("narrow", filter.narrow())
                .with("feedHref", FeedAction.RECENT)
                .with("olderHref", more ? filter.olderHref(shown.get(shown.size() - 1).get(0).change()) : "");
    }

    private static List<List<PageEvent>> changes(List<PageEvent> events) {
        Map<Long, List<PageEvent>> byChange = new LinkedHashMap<>();
        events.forEach(event -> byChange.computeIfAbsent(event.change(), number -> new ArrayList<>()).add(event));
        return List.copyOf(byChange.values());
    }

    /** The last change may have been cut by the limit of reading; it then opens the next screen, whole. */
    private static List<List<PageEvent>> shown(List<List<PageEvent>> changes, int wanted, boolean cut) {
        int whole = cut && changes.size() > 1 ? changes.size() - 1 : changes.size();
        return changes.subList(0, Math.min(whole, wanted));
    }
}
