package org.ecities.server.browser;

import java.util.List;
import java.util.stream.Stream;

/** The screens that everybody meets. */
final class Screens {

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
            "/sign-in",
            "/wiki/No-such-page");

    /** Seen by contributors. */
    static final List<String> FOR_MEMBERS =
            List.of("/form/City.Cebu", "/edit/City.Cebu", "/diff/City.Bandung?from=1&to=2", "/edit/Notes.New-page");

    private Screens() {}

    static Stream<String> all() {
        return Stream.concat(OPEN.stream(), FOR_MEMBERS.stream());
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
