package org.ecities.server.setup;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.notices.MailServer;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.server.CommandException;
import org.ecities.server.settings.SettingException;
import org.ecities.server.settings.Settings;
import org.ecities.store.Account;

/** {@code /admin/setup}: one page on which administrators settle what a new wiki needs. */
public final class SetupAction extends Action {

    /** Address of the page. */
    public static final String PATH = "/admin/setup";

    private static final int OFTEN = 429;
    private static final int NOT_ACCEPTED = 422;

    private final transient SetupParts parts;

    /** Connects the parts. */
    SetupAction(SetupParts parts) {
        this.parts = parts;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guarded(visit, request, response, () -> {
            String done = request.getParameter("done");
            String notice = "saved".equals(done) || "finished".equals(done)
                    ? visit.messages().text("server.setup.done." + done)
                    : "";
            answer(request, response, screen(visit, nothing()).notice(notice));
        });
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guarded(visit, request, response, () -> {
            TypedSettings typed = TypedSettings.of(request);
            String wanted = Optional.ofNullable(request.getParameter("do")).orElse("");
            try {
                switch (wanted) {
                    case "save", "finish" -> save(visit, request, response, typed, wanted);
                    case "test" -> answer(request, response, test(visit, typed));
                    case "examples" -> answer(request, response, removeExamples(visit, typed));
                    default -> throw new PageRefusedException("server.setup.button", wanted);
                }
            } catch (SettingException wrong) {
                answer(request, response, screen(visit, typed).wrong(wrong));
            }
        });
    }

    /** For administrators; what is wrong with a file of settings is told in its own words. */
    private static void guarded(Visit visit, HttpServletRequest request, HttpServletResponse response, Step step)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            refuse(visit, request, response);
            return;
        }
        try {
            step.run();
        } catch (CommandException refused) {
            Failures.show(request, response, 500, refused.text(visit.messages()));
        }
    }

    private static void refuse(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Messages words = visit.messages();
        ShellPage page = ShellPage.of("error", words.text("pages.error.title"))
                .with("message", words.text("accounts.admin.refused"));
        if (!visit.asker().signedIn()) {
            page.with("signIn", Links.signIn(request.getRequestURI()));
        }
        Shell.show(request, response, page.status(403));
    }

    private void save(
            Visit visit, HttpServletRequest request, HttpServletResponse response, TypedSettings typed, String wanted) {
        String address = request.getRemoteAddr();
        parts.settings().save(typed, new Actor(visit.asker().login(), address == null ? "" : address));
        if (wanted.equals("finish")) {
            parts.state().finish(visit.asker());
        }
        response.setHeader("Location", PATH + "?done=" + (wanted.equals("finish") ? "finished" : "saved"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** Sends a mail with what was typed; nothing of it is saved. */
    private SetupScreen test(Visit visit, TypedSettings typed) {
        Messages words = visit.messages();
        SetupScreen screen = screen(visit, typed);
        String to = parts.accounts().byLogin(visit.asker().login()).map(Account::email).orElse("");
        if (to.isEmpty()) {
            return screen.message(words.text("server.setup.test.noAddress"), NOT_ACCEPTED);
        }
        Settings trial = parts.settings().trial(typed);
        if (trial.mail().isEmpty()) {
            return screen.message(words.text("server.setup.test.noServer"), NOT_ACCEPTED);
        }
        if (!parts.testMail().begin()) {
            Duration pause = parts.testMail().pause();
            return screen.message(words.text("server.setup.test.often", TestMail.AN_HOUR, pause.toMinutes() + 1), OFTEN);
        }
        return told(screen, words, trial, trial.mail().get(), to);
    }

    private SetupScreen told(SetupScreen screen, Messages words, Settings trial, MailServer server, String to) {
        String network = trial.name().isBlank() ? words.text("theme.network.name") : trial.name();
        TestMail.Answer answer = parts.testMail().send(server, to, network, words);
        if (answer.taken()) {
            return screen.notice(words.text("server.setup.test.taken", to));
        }
        String why = answer.said()
                .map(said -> words.text("server.setup.test.refused", said))
                .orElseGet(() -> words.text("server.setup.test.silent", server.host(), String.valueOf(server.port())));
        return screen.message(why, NOT_ACCEPTED);
    }

    private SetupScreen removeExamples(Visit visit, TypedSettings typed) {
        Messages words = visit.messages();
        try {
            Optional<String> batch = parts.shipped().removeExamples(visit.asker());
            return screen(visit, typed).notice(batch
                    .map(id -> words.text("server.setup.examples.removed", id))
                    .orElseGet(() -> words.text("server.setup.examples.none")));
        } catch (ConflictException edited) {
            return screen(visit, typed).message(words.text("server.setup.examples.again"), 409);
        }
    }

    private SetupScreen screen(Visit visit, TypedSettings typed) {
        return new SetupScreen(visit.messages(), parts, typed);
    }

    private static TypedSettings nothing() {
        return new TypedSettings(Map.of(), false);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, SetupScreen screen)
            throws ServletException, IOException {
        Shell.show(request, response, screen.page());
    }

    private interface Step {
        void run() throws ServletException, IOException;
    }
}
