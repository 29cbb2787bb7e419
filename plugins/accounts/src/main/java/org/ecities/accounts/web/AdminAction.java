package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.ecities.accounts.SiteFacts;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AccountStore;
import org.ecities.store.RightsChange;
import org.ecities.store.RightsLog;

/** {@code /admin}: the site at a glance, for administrators. */
public final class AdminAction extends Action {

    private static final int CHANGES = 20;
    private static final long MEGABYTE = 1024L * 1024;

    private final transient AccountStore accounts;
    private final transient RightsLog log;
    private final transient Supplier<SiteFacts> facts;

    /** Connects the parts. */
    public AdminAction(AccountStore accounts, RightsLog log, Supplier<SiteFacts> facts) {
        this.accounts = accounts;
        this.log = log;
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
        Moments moments = Moments.of(visit);
        List<String> changes = log.newest(CHANGES).stream().map(change -> sentence(change, words, moments)).toList();
        Shell.show(request, response, ShellPage.of("admin", words.text("accounts.admin.title"))
                .with("facts", facts(words))
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

    private static double megabytes(long bytes) {
        return Math.round(10.0 * bytes / MEGABYTE) / 10.0;
    }

    private static String sentence(RightsChange change, Messages words, Moments moments) {
        return words.text(
                "accounts.rights." + change.action(),
                moments.minute(change.at()), change.author(), change.account(), change.detail());
    }
}
