package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.members.Membership;
import org.ecities.members.Seat;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /members/contacts}: who acts for which institution, on paper too; without addresses, for people who are signed in. */
public final class ContactsAction extends Action {

    /** Address of the sheet. */
    public static final String PATH = "/members/contacts";

    private final transient Institutions institutions;
    private final transient Function<String, String> names;

    /**
     * Connects the parts.
     *
     * @param names name of a person by login
     */
    public ContactsAction(Institutions institutions, Function<String, String> names) {
        this.institutions = institutions;
        this.names = names;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.VIEW, "members");
        }
        List<ContactRow> rows = institutions.all().stream()
                .filter(found -> found.post().isIn())
                .map(found -> row(visit, found))
                .toList();
        Shell.show(request, response, ShellPage.of("contacts", visit.messages().text("members.contacts.title"))
                .with("rows", rows));
    }

    private ContactRow row(Visit visit, Institution institution) {
        return new ContactRow(
                institution.name(visit.locale()),
                visit.messages().text("members.membership."
                        + institution.post().membership().map(Membership::word).orElse("none")),
                institution.post().holder().map(Seat::login).map(names).orElse(""),
                institution.post().deputy().map(Seat::login).map(names).orElse(""));
    }
}
