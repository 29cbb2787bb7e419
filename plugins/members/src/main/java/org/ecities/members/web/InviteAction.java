package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.members.InviteLine;
import org.ecities.members.InviteList;
import org.ecities.members.Invited;
import org.ecities.members.Members;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.Visit;
import org.ecities.records.Schemas;

/**
 * {@code /members/invite}: the secretariat pastes a list of institutions and people. The first step shows what would
 * happen, line by line, and everything can be corrected there; the second does it and shows the links.
 */
public final class InviteAction extends Action {

    static final String PATH = "/members/invite";

    private final transient Members members;
    private final transient Schemas schemas;
    private final transient SiteAddress site;

    /** Connects the parts. */
    public InviteAction(Members members, Schemas schemas, SiteAddress site) {
        this.members = members;
        this.schemas = schemas;
        this.site = site;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        require(visit);
        Shell.show(request, response, screen(visit, List.of(), List.of(), ""));
    }

    private static void require(Visit visit) {
        if (!visit.asker().secretariat()) {
            throw new NotAllowedException(Right.EDIT, "members");
        }
    }

    private ShellPage screen(Visit visit, List<InviteRow> rows, List<InviteRow> done, String pasted) {
        Messages words = visit.messages();
        return ShellPage.of("invite", words.text("members.invite.title"))
                .with("rows", rows)
                .with("done", done)
                .with("pasted", pasted)
                .with("kinds", Option.of(schemas, InviteList.KINDS, visit.locale()))
                .with("languages", InstitutionView.languages())
                .with("message", "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        require(visit);
        String wanted = Fields.text(request, "do");
        switch (wanted) {
            case "look" -> look(visit, request, response);
            case "send" -> send(visit, request, response);
            default -> throw new PageRefusedException("members.refused.button", wanted);
        }
    }

    private void look(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String pasted = Fields.text(request, "list");
        List<InviteLine> lines = InviteLine.read(pasted);
        if (lines.isEmpty() || lines.size() > InviteLine.MAX) {
            String why = visit.messages().text(lines.isEmpty() ? "members.invite.empty" : "members.invite.many", InviteLine.MAX);
            Shell.show(request, response, screen(visit, List.of(), List.of(), pasted).with("message", why).status(422));
        } else {
            Shell.show(request, response, screen(visit, rows(visit, lines), List.of(), pasted));
        }
    }

    private List<InviteRow> rows(Visit visit, List<InviteLine> lines) {
        List<InviteRow> rows = new ArrayList<>();
        for (InviteList.Checked checked : members.inviteList().check(lines)) {
            rows.add(row(visit, rows.size() + 1, checked));
        }
        return rows;
    }

    private static InviteRow row(Visit visit, int number, InviteList.Checked checked) {
        Messages words = visit.messages();
        InviteLine line = checked.line();
        List<String> notes = new ArrayList<>();
        notes.add(words.text(checked.known().isPresent() ? "members.invite.known" : "members.invite.new"));
        if (checked.newCity()) {
            notes.add(words.text("members.invite.newCity", line.city()));
        }
        return new InviteRow(
                number, line.institution(), line.kind(), line.person(), line.email(), line.language(), line.city(),
                String.join(" ", notes), checked.problems().stream().map(problem -> problem.text(words)).toList(), "", "",
                false);
    }

    /** What is good is done; what is not stays in the form with its reason. */
    private void send(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<InviteRow> done = new ArrayList<>();
        List<InviteLine> left = new ArrayList<>();
        for (InviteList.Checked checked : members.inviteList().check(typed(request))) {
            if (checked.good()) {
                send(visit, request, checked.line(), done, left);
            } else {
                left.add(checked.line());
            }
        }
        ShellPage screen = screen(visit, rows(visit, left), done, "");
        Shell.show(request, response, left.isEmpty()
                ? screen
                : screen.with("message", visit.messages().text("members.invite.left", left.size())).status(422));
    }

    private void send(
            Visit visit, HttpServletRequest request, InviteLine line, List<InviteRow> done, List<InviteLine> left) {
        try {
            Invited invited = members.inviteList().invite(visit.asker(), Fields.actor(visit, request), line);
            String href = members.institutions().byId(invited.invitation().pageId())
                    .map(found -> InvitationRows.href(found.page()))
                    .orElse("");
            done.add(new InviteRow(
                    done.size() + 1, line.institution(), line.kind(), line.person(), line.email(), line.language(),
                    line.city(), "", List.of(), site.of(request) + invited.path(), href, invited.mailed()));
        } catch (PageRefusedException refused) {
            left.add(line);
        }
    }

    /** The rows as they stand in the form; a row without its mark is left out. */
    private static List<InviteLine> typed(HttpServletRequest request) {
        List<InviteLine> lines = new ArrayList<>();
        Map<String, String[]> sent = request.getParameterMap();
        for (int row = 1; row <= InviteLine.MAX; row++) {
            if (sent.containsKey("send." + row)) {
                lines.add(new InviteLine(
                        Fields.text(request, "institution." + row),
                        Fields.text(request, "kind." + row),
                        Fields.text(request, "person." + row),
                        Fields.text(request, "email." + row),
                        Fields.text(request, "language." + row),
                        Fields.text(request, "city." + row)));
            }
        }
        return lines;
    }
}
