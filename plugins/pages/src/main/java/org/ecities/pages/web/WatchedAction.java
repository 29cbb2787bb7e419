package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ecities.pages.Activity;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Watching;
import org.ecities.store.WatchStore;

/** {@code /watched}: one's watched pages, and the secret address of one's feed, which is shown once. */
public final class WatchedAction extends Action {

    static final String PATH = "/watched";

    private final transient Activity activity;
    private final transient Watching watching;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public WatchedAction(Activity activity, Watching watching, SiteAddress site) {
        this.activity = activity;
        this.watching = watching;
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            Shell.show(request, response, screen(visit, ""));
        } else {
            ShellPage page = ShellPage.of("error", visit.messages().text("pages.watched.title"))
                    .with("message", visit.messages().text("pages.watched.signin"))
                    .with("signIn", Links.signIn(PATH));
            Shell.show(request, response, page.status(403));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = String.valueOf(request.getParameter("do"));
        switch (wanted) {
            case "open" -> {
                String token = watching.newFeedToken(visit.asker());
                String address = site.of(request) + FeedAction.WATCHED + "?token=" + token;
                Shell.show(request, response, screen(visit, address));
            }
            case "close" -> {
                watching.dropFeedToken(visit.asker());
                SeeOther.answer(response, PATH);
            }
            default -> throw new PageRefusedException("pages.refused.feed.button", wanted);
        }
    }

    private ShellPage screen(Visit visit, String feedAddress) {
        Moments moments = Moments.of(visit);
        List<WatchedPage> rows = watching.watched(visit.asker()).stream()
                .flatMap(name -> activity.ofPage(visit.asker(), name, 0, Numbers.MAX, 1).stream())
                .map(last -> WatchedPage.of(visit, moments, last))
                .toList();
        return ShellPage.of("watched", visit.messages().text("pages.watched.title"))
                .with("rows", rows)
                .with("most", WatchStore.MAX_WATCHED)
                .with("feedAddress", feedAddress)
                .with("feedOpen", watching.hasFeedToken(visit.asker()));
    }
}
