package org.ecities.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Watching;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.MailBox;
import org.ecities.store.MailStore;
import org.ecities.store.Rhythm;

/**
 * {@code /account/mail}: which mails somebody gets, and the secret addresses of their feeds. A POST has
 * {@code do=rhythm} with {@code rhythm}, {@code do=newsletter} with {@code newsletter}, {@code do=arrives}, {@code do=renew}, {@code do=open} or {@code do=close}.
 */
public final class MailAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/account/mail";

    /** What was done; the word comes back in the address. */
    private static final Set<String> DID = Set.of("rhythm", "newsletter", "arrives", "renew", "close");

    private final transient AccountStore accounts;
    private final transient MailStore mail;
    private final transient Watching feeds;
    private final transient SiteAddress site;

    /** Connects the parts; the feeds of a person have one token. */
    public MailAction(AccountStore accounts, MailStore mail, Watching feeds, SiteAddress site) {
        this.accounts = accounts;
        this.mail = mail;
        this.feeds = feeds;
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (visit.asker().signedIn()) {
            String did = String.valueOf(request.getParameter("did"));
            String notice = DID.contains(did) ? visit.messages().text("notices.choice.did." + did) : "";
            Shell.show(request, response, screen(visit, List.of()).with("notice", notice));
        } else {
            SeeOther.answer(response, Links.signIn(PATH));
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = String.valueOf(request.getParameter("do"));
        if (wanted.equals("open")) {
            String token = feeds.newFeedToken(visit.asker());
            Shell.show(request, response, screen(visit, FeedLine.all(site.of(request), token)).with("notice", ""));
            return;
        }
        apply(visit, wanted, request.getParameter("rhythm".equals(wanted) ? "rhythm" : "newsletter"));
        SeeOther.answer(response, PATH + "?did=" + wanted);
    }

    private void apply(Visit visit, String wanted, String chosen) {
        long id = account(visit).id();
        switch (wanted) {
            case "rhythm" -> mail.setRhythm(id, rhythm(chosen));
            case "newsletter" -> mail.setNewsletter(id, "yes".equals(chosen));
            case "arrives" -> mail.arrives(id);
            case "renew" -> mail.renewLinks(id);
            case "close" -> feeds.dropFeedToken(visit.asker());
            default -> throw new PageRefusedException("notices.refused.button", wanted);
        }
    }

    private static Rhythm rhythm(String typed) {
        return Arrays.stream(Rhythm.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("notices.refused.rhythm", String.valueOf(typed)));
    }

    private Account account(Visit visit) {
        return accounts.byLogin(visit.asker().login()).orElseThrow();
    }

    private ShellPage screen(Visit visit, List<FeedLine> opened) {
        Account account = account(visit);
        MailBox box = mail.of(account.id());
        return ShellPage.of("mailchoice", visit.messages().text("notices.choice.title"))
                .with("email", account.email())
                .with("rhythm", box.rhythm().name())
                .with("rhythms", Arrays.stream(Rhythm.values()).map(Enum::name).toList())
                .with("newsletter", box.newsletter())
                .with("undelivered", box.undelivered())
                .with("feedOpen", feeds.hasFeedToken(visit.asker()))
                .with("opened", opened);
    }
}
