package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.AccountStore;

/** {@code /admin/groups}: all groups with their members, for administrators; they are changed at the person. */
public final class GroupsAction extends Action {

    private final transient AccountStore accounts;

    /** Works on these accounts. */
    public GroupsAction(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.asker().admin()) {
            Present.refuses(visit, request, response);
            return;
        }
        List<GroupRow> groups = accounts.groups().stream().map(this::row).toList();
        ShellPage page = ShellPage.of("groups", visit.messages().text("accounts.groups.title"));
        Shell.show(request, response, page.with("groups", groups));
    }

    private GroupRow row(String group) {
        return new GroupRow(
                GroupLink.to(group),
                accounts.members(group).stream()
                        .flatMap(login -> accounts.byLogin(login).stream())
                        .map(GroupMember::of)
                        .toList());
    }
}
