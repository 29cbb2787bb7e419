package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ecities.accounts.SiteFacts;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AccountStore;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;
import org.ecities.store.AuditQuery;

/** {@code /admin}: the site at a glance, for administrators. */
public final class AdminAction extends Action {

    private static final int CHANGES = 20;
    private static final Set<AuditKind> OF_RIGHTS = Set.of(
            AuditKind.RIGHTS_CHANGED, AuditKind.GROUP_JOINED, AuditKind.GROUP_LEFT, AuditKind.ACCOUNT_MADE,
            AuditKind.ACCOUNT_CLOSED, AuditKind.ACCOUNT_REOPENED, AuditKind.ACCOUNT_LEFT, AuditKind.LINK_MADE);
    private static final long MEGABYTE = 1024L * 1024;

    private final transient AccountStore accounts;
    private final transient AuditLog audit;
    private final transient Supplier<SiteFacts> facts;

    /** Connects the parts. */
    public AdminAction(AccountStore accounts, AuditLog audit, Supplier<SiteFacts> facts) {
        this.accounts = accounts;
        this.audit = audit;
        this.facts = facts;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Present.refuses(visit, request, response);
            return;
        }
        Messages words = visit.messages();
        List<AuditRow> changes = audit.entries(AuditQuery.newest(OF_RIGHTS, CHANGES)).stream()
                .map(entry -> AuditRow.of(visit, entry))
                .toList();
        Shell.show(request, response, ShellPage.of("admin", words.text("accounts.admin.title"))
                .with("facts", facts(words))
                .with("backup", backup(visit, facts.get()))
                .with("backupFailed", !facts.get().backupFailure().isEmpty())
                .with("changes", changes));
    }

    private List<String> facts(Messages words) {
        SiteFacts now = facts.get();
        long open = accounts.all().stream().filter(account -> !account.closed()).count();
        return List.of(
                words.text("accounts.admin.people", open, accounts.all().size() - open),
                words.text("accounts.admin.groups", accounts.groups().size()),
                words.text("accounts.admin.pages", now.pages()),
                words.text("accounts.admin.database", megabytes(now.databaseBytes())),
                words.text("accounts.admin.index", megabytes(now.indexBytes())),
                words.text("accounts.admin.version", now.version()));
    }

    private static String backup(Visit visit, SiteFacts now) {
        Messages words = visit.messages();
        if (!now.backups()) {
            return words.text("accounts.admin.backup.off");
        }
        if (!now.backupFailure().isEmpty()) {
            return words.text("accounts.admin.backup.failed", now.backupFailure());
        }
        return now.backupAt()
                .map(at -> words.text("accounts.admin.backup.at", Moments.of(visit).minute(at)))
                .orElseGet(() -> words.text("accounts.admin.backup.waiting"));
    }

    private static double megabytes(long bytes) {
        return Math.round(10.0 * bytes / MEGABYTE) / 10.0;
    }
}
