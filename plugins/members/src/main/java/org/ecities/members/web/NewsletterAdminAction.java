package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ecities.members.Members;
import org.ecities.members.news.ReaderCount;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /newsletter/admin}: drafts and readers of the newsletter, for the secretariat. A POST has {@code do=begin} with
 * {@code language}, or {@code do=remove} with {@code email}.
 */
public final class NewsletterAdminAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/newsletter/admin";

    private final transient Members members;

    /** Works on the newsletters of these members. */
    public NewsletterAdminAction(Members members) {
        this.members = members;
    }

    /** A draft with where it is worked on and sent. */
    public record Draft(String page, String viewHref, String editHref, String sendHref) {

        static Draft of(String page) {
            return new Draft(page, Links.view(page), Links.edit(page), NewsletterSendAction.href(page));
        }
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String did = Fields.text(request, "did");
        String notice = did.equals("remove") || did.equals("send") ? visit.messages().text("members.news.did." + did) : "";
        Shell.show(request, response, screen(visit).with("notice", notice));
    }

    private ShellPage screen(Visit visit) {
        ReaderCount readers = members.newsletters().readers(visit.asker());
        List<Draft> drafts = members.newsletters().drafts(visit.asker()).stream().map(Draft::of).toList();
        return ShellPage.of("newsletteradmin", visit.messages().text("members.news.title"))
                .with("path", PATH)
                .with("drafts", drafts)
                .with("members", readers.members())
                .with("subscribers", readers.subscribers())
                .with("waiting", members.subscriptions().waiting())
                .with("on", members.subscriptions().on())
                .with("language", visit.locale().getLanguage())
                .with("languages", InstitutionView.languages())
                .with("email", "")
                .with("notice", "")
                .with("message", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Fields.goTo(response, done(visit, request));
        } catch (PageRefusedException refused) {
            Shell.show(request, response, screen(visit)
                    .with("email", Fields.text(request, "email"))
                    .with("message", refused.text(visit.messages()))
                    .status(422));
        }
    }

    /** Where to go on. */
    private String done(Visit visit, HttpServletRequest request) {
        String wanted = Fields.text(request, "do");
        switch (wanted) {
            case "begin" -> {
                Messages words = Messages.of(Locale.forLanguageTag(Fields.text(request, "language")));
                return Links.edit(members.newsletters().begin(visit.asker(), words));
            }
            case "remove" -> {
                members.subscriptions().remove(visit.asker(), Fields.text(request, "email"));
                return PATH + "?did=remove";
            }
            default -> {
                // Whoever has no right is told that, and not which buttons there are.
                members.newsletters().drafts(visit.asker());
                throw new PageRefusedException("members.refused.button", wanted);
            }
        }
    }
}
