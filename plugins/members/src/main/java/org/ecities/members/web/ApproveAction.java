package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ecities.members.Approvals;
import org.ecities.members.Pace;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/**
 * {@code /approve?key=}: a superior without an account reads an unsaved text and answers. The page has buttons, since
 * scanners of mails open links.
 */
public final class ApproveAction extends OpenForm {

    /** Its address. */
    public static final String PATH = "/approve";

    /** Answers of one network: five, then one in twelve minutes. */
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(12);
    private static final int ENDED = 410;

    private final transient Approvals approvals;
    private final transient DraftView view;
    private final transient Clock clock;

    /** Connects the parts. */
    public ApproveAction(Approvals approvals, DraftView view, Clock clock) {
        super(new Pace(AT_ONCE, EACH, clock), "members.approve.often");
        this.approvals = approvals;
        this.view = view;
        this.clock = clock;
    }

    @Override
    protected void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, String message, int status)
            throws ServletException, IOException {
        Optional<Approvals.Open> open = open(visit, request, response);
        if (open.isPresent()) {
            if (request.getMethod().equals("GET")) {
                approvals.opened(open.get());
            }
            Shell.show(request, response, screen(visit, request, open.get()).with("message", message).status(status));
        }
    }

    /** The text behind the link; says by itself that it has ended. No answer of this address is kept anywhere. */
    private Optional<Approvals.Open> open(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<Approvals.Open> open = approvals.find(Fields.text(request, "key"));
        if (open.isEmpty()) {
            Shell.show(request, response, ShellPage.of("error", visit.messages().text("members.approve.question"))
                    .with("message", visit.messages().text("members.approve.ended"))
                    .status(ENDED));
        }
        return open;
    }

    private ShellPage screen(Visit visit, HttpServletRequest request, Approvals.Open open) {
        Approvals.Text text = open.text();
        ShellPage screen = ShellPage.of("approve", visit.messages().text("members.approve.title", text.page()));
        String day = Fields.text(request, "day");
        return view.add(screen, visit, request, text, open.link().closedToo())
                .with("path", PATH)
                .with("key", Fields.text(request, "key"))
                .with("seen", text.digest())
                .with("until", Moments.of(visit).day(open.link().ends()))
                .with("name", Fields.text(request, "name"))
                .with("position", Fields.text(request, "position"))
                .with("day", day.isEmpty() ? LocalDate.ofInstant(clock.instant(), visit.zone()).toString() : day)
                .with("remark", Fields.text(request, "remark"))
                .with("maxRemark", Approvals.MAX_REMARK)
                .with("done", false)
                .with("message", "");
    }

    @Override
    protected void take(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Approvals.Open> open = open(visit, request, response);
        if (open.isEmpty()) {
            return;
        }
        approvals.answer(open.get(), typed(visit, request));
        Shell.show(request, response, screen(visit, request, open.get()).with("done", true));
    }

    private Approvals.Answer typed(Visit visit, HttpServletRequest request) {
        String wanted = Fields.text(request, "do");
        if (!wanted.equals("cleared") && !wanted.equals("change")) {
            throw new PageRefusedException("members.refused.button", wanted);
        }
        return new Approvals.Answer(
                wanted.equals("cleared"), Fields.text(request, "name"), Fields.text(request, "position"),
                Fields.text(request, "remark"),
                Fields.day(request, "day").orElseGet(() -> LocalDate.ofInstant(clock.instant(), visit.zone())),
                Fields.text(request, "seen"));
    }
}
