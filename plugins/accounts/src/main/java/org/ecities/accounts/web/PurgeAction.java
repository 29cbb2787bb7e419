package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeLog;
import org.ecities.store.PurgePlan;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.StoreException;

/**
 * {@code /admin/purge}: administrators remove something for good. The first step shows exactly what would go, the
 * second confirms that list and no other.
 */
public final class PurgeAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/admin/purge";

    private static final PurgeForm EMPTY = new PurgeForm("", "", "", "", "", "");

    private final transient PurgeLog purges;
    private final transient AuditLog audit;

    /** Connects the parts. */
    public PurgeAction(PurgeLog purges, AuditLog audit) {
        this.purges = purges;
        this.audit = audit;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Present.refuses(visit, request, response);
            return;
        }
        boolean done = !Form.text(request, "done").isEmpty();
        String notice = done ? visit.messages().text("accounts.purge.done") : "";
        Shell.show(request, response, screen(visit, EMPTY, Optional.empty(), "").with("notice", notice));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Present.refuses(visit, request, response);
            return;
        }
        PurgeForm form = PurgeForm.of(request);
        try {
            PurgePlan plan = plan(visit, form);
            if (!Form.text(request, "do").equals("purge")) {
                Shell.show(request, response, screen(visit, form, Optional.of(plan), "").with("notice", ""));
                return;
            }
            if (!Form.text(request, "confirm").equals(plan.token())) {
                throw new PageRefusedException("accounts.purge.changed");
            }
            purge(visit, request, plan, form.reason());
            Form.goTo(response, PATH + "?done=1");
        } catch (PageRefusedException refused) {
            refuse(visit, request, response, form, refused.text(visit.messages()));
        } catch (DiskRefusesException refused) {
            throw refused;
        } catch (StoreException refused) {
            refuse(visit, request, response, form, visit.messages().text("accounts.purge.refused", refused.getMessage()));
        }
    }

    private PurgePlan plan(Visit visit, PurgeForm form) {
        if (form.reason().isEmpty() || form.reason().length() > PurgeLog.MAX_REASON) {
            throw new PageRefusedException("accounts.purge.reason.wrong", PurgeLog.MAX_REASON);
        }
        PurgePlan plan = purges.plan(form.request());
        boolean self = plan.request().kind() == PurgeKind.PERSON
                && plan.lines().stream().anyMatch(line -> line.name().equals(visit.asker().login()));
        if (self) {
            throw new PageRefusedException("accounts.purge.self");
        }
        return plan;
    }

    /** The entry names the kind and the reason, never what went. */
    private void purge(Visit visit, HttpServletRequest request, PurgePlan plan, String reason) {
        String subject = plan.request().kind() + " (" + plan.lines().size() + "): " + reason;
        Actor actor = Actors.of(visit, request);
        purges.purge(plan, visit.asker().login(), reason);
        audit.write(new AuditEvent(actor.login(), AuditKind.PURGED, subject, actor.address()));
    }

    private static void refuse(
            Visit visit, HttpServletRequest request, HttpServletResponse response, PurgeForm form, String why)
            throws ServletException, IOException {
        Shell.show(request, response, screen(visit, form, Optional.empty(), why).with("notice", "").status(422));
    }

    private static ShellPage screen(Visit visit, PurgeForm form, Optional<PurgePlan> plan, String message) {
        Messages words = visit.messages();
        List<String[]> kinds = Arrays.stream(PurgeKind.values())
                .map(kind -> new String[] {kind.name(), words.text("accounts.purge.kind." + kind.name())})
                .toList();
        return ShellPage.of("purge", words.text("accounts.purge.title"))
                .with("form", form)
                .with("kinds", kinds)
                .with("message", message)
                .with("confirm", plan.map(PurgePlan::token).orElse(""))
                .with("lines", plan.map(found -> found.lines().stream().map(line -> line(visit, line)).toList())
                        .orElse(List.of()));
    }

    private static String line(Visit visit, PurgePlan.Line line) {
        Messages words = visit.messages();
        return line.item().kind() == PurgeKind.PERSON
                ? words.text("accounts.purge.line.person", line.name())
                : words.text(
                        "accounts.purge.line", line.name(), line.item().version(),
                        Moments.of(visit).minute(Instant.ofEpochMilli(line.at())), line.author());
    }
}
