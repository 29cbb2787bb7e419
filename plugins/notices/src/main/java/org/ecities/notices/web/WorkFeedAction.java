package org.ecities.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.notices.TaskFeeds;
import org.ecities.pages.Asker;
import org.ecities.pages.Watching;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.FeedAnswer;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;

/**
 * {@code /calendar/work.ics?token=} and {@code /feeds/work?token=}: somebody's open tasks, by the token that opens all
 * feeds of that person, see {@link Watching}.
 */
public final class WorkFeedAction extends Action {

    /** Address of the calendar. */
    public static final String CALENDAR = "/calendar/work.ics";

    /** Address of the Atom feed. */
    public static final String FEED = "/feeds/work";

    private final transient TaskFeeds feeds;
    private final transient Watching tokens;
    private final transient AccountStore accounts;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public WorkFeedAction(TaskFeeds feeds, Watching tokens, AccountStore accounts, SiteAddress site) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.accounts = accounts;
        this.site = site;
    }

    /** The token says who reads, whoever sends it; nobody else shall keep the answer. */
    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        String token = Optional.ofNullable(request.getParameter("token")).orElse("");
        Optional<Asker> reader = tokens.byFeedToken(token);
        if (reader.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("pages.feed.token"));
            return;
        }
        Account account = accounts.byLogin(reader.get().login()).orElseThrow();
        if (request.getServletPath().equals(CALENDAR)) {
            FeedAnswer.send(request, response, "text/calendar;charset=UTF-8",
                    feeds.calendar(reader.get(), account, site.of(request), site.host(request)).text());
        } else {
            FeedAnswer.send(request, response, "application/atom+xml;charset=UTF-8",
                    feeds.feed(reader.get(), account, site.of(request), site.host(request), FEED).xml());
        }
    }
}
