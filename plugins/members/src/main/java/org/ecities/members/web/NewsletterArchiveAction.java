package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ecities.members.news.Issue;
import org.ecities.members.news.Newsletters;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.AtomFeed;
import org.ecities.pages.web.FeedAnswer;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;

/** {@code /newsletters}: all newsletters that were sent, and {@code /feeds/newsletters}: the same as an Atom feed. */
public final class NewsletterArchiveAction extends Action {

    /** Address of the archive. */
    public static final String PATH = "/newsletters";
    /** Address of the feed. */
    public static final String FEED = "/feeds/newsletters";

    private final transient Newsletters newsletters;
    private final transient SiteAddress site;

    /** Shows these newsletters. */
    public NewsletterArchiveAction(Newsletters newsletters, SiteAddress site) {
        this.newsletters = newsletters;
        this.site = site;
    }

    /** A line of the archive. */
    public record Line(String subject, String href, String day) {}

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<Issue> issues = newsletters.archive(visit.asker());
        if (request.getServletPath().equals(FEED)) {
            FeedAnswer.send(request, response, "application/atom+xml;charset=UTF-8", feed(visit, request, issues).xml());
            return;
        }
        Moments moments = Moments.of(visit);
        Shell.show(request, response, ShellPage.of("newsletters", visit.messages().text("members.news.archive"))
                .with("issues", issues.stream()
                        .map(issue -> new Line(issue.subject(), Links.view(issue.page()), moments.day(issue.sent())))
                        .toList())
                .with("formHref", NewsletterAction.PATH)
                .with("adminHref", visit.asker().secretariat() ? NewsletterAdminAction.PATH : "")
                .with("feedHref", FEED));
    }

    private AtomFeed feed(Visit visit, HttpServletRequest request, List<Issue> issues) {
        String address = site.of(request);
        String names = "tag:" + site.host(request) + ",2026:";
        String secretariat = visit.messages().text("members.secretariat");
        return new AtomFeed(
                names + "feed/newsletters", visit.messages().text("members.news.archive"), address + FEED, address + PATH,
                issues.stream()
                        .map(issue -> new AtomFeed.Entry(
                                names + "newsletter/" + issue.id(), issue.subject(), issue.sent(), secretariat,
                                address + Links.view(issue.page()), ""))
                        .toList());
    }
}
