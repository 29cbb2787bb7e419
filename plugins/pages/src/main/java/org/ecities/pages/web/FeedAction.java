package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Activity;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.pages.Watching;
import org.ecities.store.ChangeFilter;
import org.ecities.store.PageEvent;
import org.ecities.store.PageHead;

/**
 * Changes as Atom feeds: {@code /feeds/recent}, {@code /feeds/page/{page}} and {@code /feeds/watched?token=}. A feed
 * tells what its reader may view and never a person's name, since feeds are read and kept elsewhere.
 */
public final class FeedAction extends Action {

    static final String RECENT = "/feeds/recent";
    static final String WATCHED = "/feeds/watched";
    static final String PAGE = "/feeds/page/";

    /** Most entries of a feed. */
    static final int ENTRIES = 100;

    private final transient Pages pages;
    private final transient Activity activity;
    private final transient Watching watching;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public FeedAction(Pages pages, Activity activity, Watching watching, SiteAddress site) {
        this.activity = activity;
        this.pages = pages;
        this.watching = watching;
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = pageName(request);
        if (path.equals("recent")) {
            recent(visit, request, response);
        } else if (path.equals("watched")) {
            watched(visit, request, response);
        } else if (path.startsWith("page/")) {
            page(visit, request, response, path.substring("page/".length()));
        } else {
            Failures.show(request, response, 404, visit.messages().text("pages.feed.absent", path));
        }
    }

    private void recent(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PageEvent> events = activity.recent(visit.asker(), ChangeFilter.ALL, Numbers.MAX, ENTRIES);
        String title = visit.messages().text("pages.recent.title");
        send(request, response, feed(visit, request, "recent", title, RECENT, "/recent", events));
    }

    private void page(Visit visit, HttpServletRequest request, HttpServletResponse response, String typed)
            throws ServletException, IOException {
        List<PageHead> heads = pages.history(visit.asker(), typed, 0, 1);
        if (heads.isEmpty()) {
            moved(visit, request, response, typed);
            return;
        }
        String name = heads.get(0).name();
        String title = visit.messages().text("pages.history.title", name);
        String id = "page/" + heads.get(0).pageId();
        List<PageEvent> events = activity.ofPage(visit.asker(), name, 0, Numbers.MAX, ENTRIES);
        send(request, response, feed(visit, request, id, title, Links.feed(name), Links.history(name), events));
    }

    private void moved(Visit visit, HttpServletRequest request, HttpServletResponse response, String typed)
            throws ServletException, IOException {
        Optional<String> now = pages.movedTo(visit.asker(), typed);
        if (now.isPresent()) {
            Moved.to(response, Links.feed(now.get()));
        } else {
            Failures.show(request, response, 404, visit.messages().text("pages.notfound.text", typed));
        }
    }

    /** The token says who reads, whoever sends it; nobody else shall keep the answer. */
    private void watched(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = Optional.ofNullable(request.getParameter("token")).orElse("");
        Optional<Asker> reader = watching.byFeedToken(token);
        response.setHeader("Cache-Control", "private, no-cache");
        if (reader.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("pages.feed.token"));
            return;
        }
        String title = visit.messages().text("pages.watched.title");
        String id = "watched/" + FeedAnswer.hash(token).substring(0, 16);
        List<PageEvent> events = activity.watched(reader.get(), ENTRIES);
        send(request, response, feed(visit, request, id, title, WATCHED, WatchedAction.PATH, events));
    }

    private AtomFeed feed(
            Visit visit,
            HttpServletRequest request,
            String id,
            String title,
            String self,
            String about,
            List<PageEvent> events) {
        String address = site.of(request);
        String names = "tag:" + site.host(request) + ",2026:";
        List<AtomFeed.Entry> entries = events.stream()
                .limit(ENTRIES)
                .map(event -> entry(visit, address, names, event))
                .toList();
        return new AtomFeed(names + "feed/" + id, title, address + self, address + about, entries);
    }

    private static AtomFeed.Entry entry(Visit visit, String address, String names, PageEvent event) {
        String what = EventWords.what(visit.messages(), event);
        return new AtomFeed.Entry(
                names + identity(event),
                what.isEmpty() ? event.page() : visit.messages().text("pages.event.title", event.page(), what),
                event.at(),
                Contributors.unnamed(visit, event.author()),
                address + where(event),
                EventWords.said(event));
    }

    /** Lasting and different for everything that happens; a file is told by the change, since it may be renamed. */
    private static String identity(PageEvent event) {
        return event.ofText()
                ? "page/" + event.pageId() + "/" + event.number()
                : "change/" + event.change() + "/" + event.kind() + "/" + event.number() + "/" + Links.segment(event.file());
    }

    private static String where(PageEvent event) {
        return event.kind() == PageEvent.Kind.TEXT && event.number() > 1
                ? Links.diff(event.page(), (int) event.number() - 1, (int) event.number())
                : EventWords.href(event);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, AtomFeed feed)
            throws IOException {
        FeedAnswer.send(request, response, "application/atom+xml;charset=UTF-8", feed.xml());
    }
}
