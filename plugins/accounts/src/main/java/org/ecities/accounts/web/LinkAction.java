package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.accounts.LinkRequests;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /sign-in/link}: asks for a mail with a link, to sign in or to choose a new password. */
public final class LinkAction extends Action {

    /** Address of the form. */
    public static final String PATH = "/sign-in/link";

    private final transient LinkRequests requests;
    private final transient SignInForm form;

    /** Connects the parts. */
    public LinkAction(LinkRequests requests, SignInForm form) {
        this.requests = requests;
        this.form = form;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Shell.show(request, response, page(visit, request, response));
    }

    private ShellPage page(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return ShellPage.of("signinlink", visit.messages().text("accounts.link.title"))
                .with("formToken", form.token(request, response))
                .with("mailOn", requests.on())
                .with("who", Form.text(request, "who"))
                .with("message", "")
                .with("notice", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ShellPage page = page(visit, request, response);
        if (!form.tokenFits(request)) {
            String text = visit.messages().text("accounts.signIn.again");
            Shell.show(request, response, page.with("message", text).status(403));
            return;
        }
        if (requests.on()) {
            Purpose purpose = Form.text(request, "do").equals("reset") ? Purpose.RESET : Purpose.SIGN_IN;
            requests.ask(Form.text(request, "who"), purpose, Origins.of(request));
            page.with("notice", visit.messages().text("accounts.link.sent"));
        }
        Shell.show(request, response, page);
    }
}
