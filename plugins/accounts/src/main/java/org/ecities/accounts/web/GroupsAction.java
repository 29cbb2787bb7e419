package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
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
        List<Map.Entry<String, List<Map.Entry<String, String>>>> groups = accounts.groups().stream()
                .map(group -> Map.entry(group, accounts.members(group).stream()
                        .map(login -> Map.entry(login, PeopleAction.PATH + "/" + Links.segment(login)))
                        .toList()))
                .toList();
        ShellPage page = ShellPage.of("groups", visit.messages().text("accounts.groups.title"));
        Shell.show(request, response, page.with("groups", groups));
    }
}
