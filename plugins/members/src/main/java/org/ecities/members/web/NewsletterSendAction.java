package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.members.Members;
import org.ecities.members.news.ReaderCount;
import org.ecities.members.news.Ready;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /newsletter/send/<page>}: what a newsletter would say to how many, and sending it, for the secretariat. A POST has
 * {@code do=test}, or {@code do=send} with the {@code version} that was looked at.
 */
public final class NewsletterSendAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/newsletter/send";

    private final transient Members members;

    /** Works on the newsletters of these members. */
    public NewsletterSendAction(Members members) {
        this.members = members;
    }

    /** Address of the screen of a newsletter. */
    static String href(String page) {
        return PATH + "/" + Links.segment(page);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Shell.show(request, response, screen(visit, members.newsletters().ready(visit.asker(), pageName(request))));
        } catch (PageRefusedException refused) {
            refused(visit, request, response, refused);
        }
    }

    private ShellPage screen(Visit visit, Ready ready) {
        ReaderCount readers = members.newsletters().readers(visit.asker());
        return about(visit, ready.page())
                .with("ready", true)
                .with("subject", ready.subject())
                .with("letter", ready.body())
                .with("version", ready.version())
                .with("members", readers.members())
                .with("subscribers", readers.subscribers())
                .with("on", members.subscriptions().on());
    }

    private static ShellPage about(Visit visit, String page) {
        return ShellPage.of("newslettersend", visit.messages().text("members.news.send.title", page))
                .with("path", href(page))
                .with("adminHref", NewsletterAdminAction.PATH)
                .with("viewHref", Links.view(page))
                .with("editHref", Links.edit(page))
                .with("ready", false)
                .with("notice", "")
                .with("message", "");
    }

    private static void refused(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PageRefusedException refused)
            throws ServletException, IOException {
        boolean absent = refused.key().equals("members.news.none");
        Shell.show(request, response, about(visit, pageName(request))
                .with("message", refused.text(visit.messages()))
                .status(absent ? 404 : 422));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = pageName(request);
        String wanted = Fields.text(request, "do");
        try {
            Ready ready = members.newsletters().ready(visit.asker(), page);
            switch (wanted) {
                case "test" -> {
                    members.newsletters().test(visit.asker(), page);
                    Shell.show(request, response, screen(visit, ready)
                            .with("notice", visit.messages().text("members.news.test.sent")));
                }
                case "send" -> {
                    members.newsletters().send(visit.asker(), page, (int) Fields.number(request, "version"));
                    Fields.goTo(response, NewsletterAdminAction.PATH + "?did=send");
                }
                default -> throw new PageRefusedException("members.refused.button", wanted);
            }
        } catch (PageRefusedException refused) {
            refused(visit, request, response, refused);
        }
    }
}
