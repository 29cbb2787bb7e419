package org.ecities.server.browser;

import java.util.List;
import java.util.stream.Stream;

/** The screens that everybody meets. */
final class Screens {

    /** A page that is not there. */
    static final String ABSENT = "/wiki/No-such-page";

    /** Seen without an account. */
    static final List<String> OPEN = List.of(
            "/",
            "/wiki/City.Cebu",
            "/wiki/Help.Editors",
            "/wiki/Vocabulary.Countries",
            "/wiki/Schema.City",
            "/history/City.Cebu",
            "/directory/cities",
            "/search?q=Cebu",
            "/search?q=zzzz",
            "/recent",
            "/info/City.Cebu",
            "/comments/City.Cebu",
            "/suggest/City.Cebu",
            "/newsletter",
            "/newsletters",
            "/directory/institutions",
            "/sign-in",
            "/sign-in/link",
            ABSENT);

    /** Seen by contributors. */
    static final List<String> FOR_MEMBERS = List.of(
            "/form/City.Cebu",
            "/edit/City.Cebu",
            "/edit/Notes.New-page",
            "/diff/City.Bandung?from=1&to=2",
            "/upload/City.Cebu",
            "/watched",
            "/work",
            "/account",
            "/account/mail",
            "/account/password",
            "/account/sign-ins",
            "/account/close");

    /** Seen by administrators. */
    static final List<String> FOR_ADMINISTRATORS = List.of(
            "/rename/City.Cebu",
            "/delete/City.Cebu",
            "/audience/City.Cebu",
            "/design",
            "/design/Schema.City",
            "/design/Schema.City?add=field",
            "/design/Vocabulary.Topics",
            "/admin",
            "/admin/people",
            "/admin/people/first-member",
            "/admin/groups",
            "/groups/Admin",
            "/admin/purge",
            "/members",
            "/members/invite",
            "/newsletter/admin",
            "/admin/audit");

    /** Screens of everyday work around a page, with lists and forms of their own. */
    static final List<String> AT_WORK = List.of(
            "/comments/City.Bandung",
            "/history/City.Bandung",
            "/edit/Notes.At-work",
            "/upload/City.Bandung",
            "/recent",
            "/watched",
            "/work",
            "/account",
            "/admin",
            "/admin/people",
            "/admin/people/first-member",
            "/admin/groups",
            "/admin/audit",
            "/groups/Admin");

    private Screens() {}

    static List<String> all() {
        return Stream.of(OPEN, FOR_MEMBERS, FOR_ADMINISTRATORS).flatMap(List::stream).toList();
    }

    /** Makes a second version, so that there is something to compare. */
    static void changeSomething(Person member) {
        CityPage city = member.city("City.Bandung");
        if (!city.text().textContent().contains("Bandung is a place to compare.")) {
            Editor editor = member.editor("City.Bandung");
            editor.write("Bandung is a place to compare.\n\n" + editor.text().inputValue(), "one line more").save();
        }
    }
}
