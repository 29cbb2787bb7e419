package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ecities.members.Commitment;
import org.ecities.members.DeadlineExtension;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.InviteList;
import org.ecities.members.Members;
import org.ecities.members.Membership;
import org.ecities.members.SeatRole;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Numbers;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Schemas;

/**
 * {@code /members}: all institutions in one table, with the four commitments; for people who are signed in. The
 * secretariat sees how far invitations are, and can move all deadlines after an outage.
 */
public final class MembersAction extends Action {

    static final String PATH = "/members";

    private static final int ROWS = 100;

    private final transient Members members;
    private final transient Schemas schemas;
    private final transient InvitationRows invitations;

    /** Connects the parts. */
    public MembersAction(Members members, Schemas schemas, Clock clock) {
        this.members = members;
        this.schemas = schemas;
        this.invitations = new InvitationRows(members.institutions(), clock);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.VIEW, "members");
        }
        Shell.show(request, response, screen(visit, request));
    }

    private ShellPage screen(Visit visit, HttpServletRequest request) {
        List<Institution> all = members.institutions().all();
        int rows = visit.rows(ROWS);
        long from = Numbers.optional(request, "from", Numbers.MAX).orElse(0);
        List<MemberRow> shown = all.stream().skip(from).limit(rows).map(found -> row(visit, found)).toList();
        Messages words = visit.messages();
        OptionalLong moved = Numbers.optional(request, "moved", Numbers.MAX);
        return ShellPage.of("members", words.text("members.list.title"))
                .with("rows", shown)
                .with("count", all.size())
                .with("inNetwork", all.stream().filter(found -> found.post().isIn()).count())
                .with("columns", Arrays.stream(Commitment.values())
                        .map(one -> words.text("members.commitment." + one.field()))
                        .toList())
                .with("secretariat", visit.asker().secretariat())
                .with("moved", moved.isPresent() ? words.text("members.extend.done", moved.getAsLong()) : "")
                .with("maxDays", DeadlineExtension.MAX_DAYS)
                .with("maxReason", DeadlineExtension.MAX_REASON)
                .with("days", Fields.text(request, "days"))
                .with("reason", Fields.text(request, "reason"))
                .with("message", "")
                .with("previous", from > 0 ? PATH + "?from=" + Math.max(0, from - rows) : "")
                .with("following", from + rows < all.size() ? PATH + "?from=" + (from + rows) : "");
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().secretariat()) {
            throw new NotAllowedException(Right.EDIT, "members");
        }
        String wanted = Fields.text(request, "do");
        try {
            if (!wanted.equals("extend")) {
                throw new PageRefusedException("members.refused.button", wanted);
            }
            int moved = members.deadlines().extend(
                    visit.asker(), Fields.actor(visit, request), Fields.text(request, "days"),
                    Fields.text(request, "reason"));
            Fields.goTo(response, PATH + "?moved=" + moved);
        } catch (PageRefusedException refused) {
            Shell.show(request, response, screen(visit, request).with("message", refused.text(visit.messages())).status(422));
        }
    }

    private MemberRow row(Visit visit, Institution institution) {
        Messages words = visit.messages();
        boolean own = visit.asker().secretariat() || Institutions.actsFor(visit.asker(), institution);
        String state = institution.post().membership().map(Membership::word).orElse("none");
        return new MemberRow(
                institution.name(visit.locale()),
                own ? InvitationRows.href(institution.page()) : Links.view(institution.page()),
                schemas.vocabulary(InviteList.KINDS)
                        .map(kinds -> kinds.label(institution.kind(), visit.locale()))
                        .orElse(institution.kind()),
                words.text("members.membership." + state),
                institution.post().since().map(day -> InstitutionView.day(visit, day)).orElse(""),
                words.text(institution.post().holder().isPresent() ? "members.list.held" : "members.seat.vacant"),
                Arrays.stream(Commitment.values())
                        .map(one -> Optional.ofNullable(institution.post().commitments().get(one))
                                .map(day -> InstitutionView.day(visit, day))
                                .orElse(""))
                        .toList(),
                visit.asker().secretariat() ? invited(visit, institution) : "");
    }

    private String invited(Visit visit, Institution institution) {
        return members.invitations().of(institution).stream()
                .filter(found -> found.role().equals(SeatRole.HOLDER.word()))
                .findFirst()
                .map(found -> invitations.row(visit, found))
                .map(row -> !row.finished().isEmpty()
                        ? visit.messages().text("members.invitation.state.finished")
                        : row.opened().isEmpty() || !row.open()
                                ? row.state()
                                : visit.messages().text("members.invitation.state.opened"))
                .orElse("");
    }
}
