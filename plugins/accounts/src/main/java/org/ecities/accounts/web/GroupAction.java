package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.NamedInRules;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.PageLink;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AccountStore;
import org.ecities.store.PageNames;

/**
 * {@code /groups/<name>}: who is in a group and which pages name it in a rule, for its members and administrators.
 * To everybody else it is not there.
 */
public final class GroupAction extends Action {

    /** Begin of the address of each group. */
    static final String PATH = "/groups/";
    /** Most pages on the screen. */
    static final int MAX_PAGES = 200;

    private final transient AccountStore accounts;
    private final transient NamedInRules rules;

    /** Connects the parts. */
    public GroupAction(AccountStore accounts, NamedInRules rules) {
        this.accounts = accounts;
        this.rules = rules;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> group = group(pageName(request)).filter(name -> member(visit.asker(), name));
        if (group.isPresent()) {
            Shell.show(request, response, screen(visit, group.get()));
        } else {
            Failures.show(request, response, 404, visit.messages().text("accounts.group.absent"));
        }
    }

    private Optional<String> group(String typed) {
        return accounts.groups().stream().filter(name -> same(name, typed)).findFirst();
    }

    private static boolean member(Asker asker, String group) {
        return asker.admin() || asker.groups().stream().anyMatch(name -> same(name, group));
    }

    private static boolean same(String one, String other) {
        return PageNames.folded(one).equals(PageNames.folded(other));
    }

    private ShellPage screen(Visit visit, String group) {
        List<String> pages = rules.pages(visit.asker(), group, MAX_PAGES + 1);
        return ShellPage.of("group", visit.messages().text("accounts.group.title", group))
                .with("members", members(group))
                .with("pages", pages.stream().limit(MAX_PAGES).map(PageLink::to).toList())
                .with("more", pages.size() > MAX_PAGES)
                .with("maxPages", MAX_PAGES);
    }

    private List<GroupMember> members(String group) {
        return accounts.members(group).stream()
                .flatMap(login -> accounts.byLogin(login).stream())
                .filter(account -> !account.closed())
                .map(GroupMember::of)
                .toList();
    }
}
