package org.ecities.accounts.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Numbers;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;
import org.ecities.store.AuditQuery;

/** {@code /admin/audit}: the audit journal for administrators, by person, kind and day. */
public final class AuditAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/admin/audit";

    /** Entries on one screen. */
    private static final int ROWS = 100;

    private final transient AuditLog audit;

    /** Reads this journal. */
    public AuditAction(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Failures.show(request, response, 403, visit.messages().text("accounts.audit.admins"));
            return;
        }
        Shell.show(request, response, screen(visit, request));
    }

    private ShellPage screen(Visit visit, HttpServletRequest request) {
        String actor = typed(request, "actor");
        String kind = typed(request, "kind");
        String since = typed(request, "since");
        // One more than is shown tells whether there is more.
        List<AuditEntry> found = audit.entries(query(request, actor, kind, since));
        List<AuditEntry> shown = found.subList(0, Math.min(ROWS, found.size()));
        return ShellPage.of("audit", visit.messages().text("accounts.audit.title"))
                .with("rows", shown.stream().map(entry -> AuditRow.of(visit, entry)).toList())
                .with("kinds", Arrays.stream(AuditKind.values()).map(each -> AuditRow.choice(visit.messages(), each)).toList())
                .with("actor", actor)
                .with("kind", kind)
                .with("since", since)
                .with("olderHref", found.size() > ROWS ? older(actor, kind, since, shown.get(ROWS - 1)) : "");
    }

    private static AuditQuery query(HttpServletRequest request, String actor, String kind, String since) {
        return new AuditQuery(
                Optional.of(actor).filter(text -> !text.isEmpty()),
                kind(kind),
                day(since).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Numbers.optional(request, "before", Numbers.MAX).orElse(Long.MAX_VALUE),
                ROWS + 1);
    }

    private static Set<AuditKind> kind(String typed) {
        Set<AuditKind> known =
                Arrays.stream(AuditKind.values()).filter(kind -> kind.name().equals(typed)).collect(toSet());
        if (known.isEmpty() && !typed.isEmpty()) {
            throw new PageRefusedException("accounts.audit.kind.unknown", typed);
        }
        return known;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            throw new PageRefusedException("accounts.audit.since.wrong", typed);
        }
    }

    private static String older(String actor, String kind, String since, AuditEntry last) {
        return PATH + "?actor=" + Links.query(actor) + "&kind=" + Links.query(kind) + "&since=" + Links.query(since)
                + "&before=" + last.id();
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
