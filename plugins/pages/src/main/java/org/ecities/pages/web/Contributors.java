package org.ecities.pages.web;

import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.store.Account;

/** Who made a change, as far as the visitor may know: people's names are for those who are signed in. */
public final class Contributors {

    private Contributors() {}

    /** Who made a change where nobody's name may stand. */
    static String unnamed(Visit visit, String author) {
        Asker system = Asker.system();
        return author.equals(system.login()) ? system.fullName() : visit.messages().text("pages.contributor");
    }

    /** Who made a change, for this visitor. */
    public static String shown(Visit visit, String author) {
        Asker system = Asker.system();
        if (author.equals(system.login())) {
            return system.fullName();
        }
        Optional<Integer> former = Account.formerNumber(author);
        if (former.isPresent() && visit.asker().signedIn()) {
            return visit.messages().text("pages.contributor.former", String.valueOf(former.get()));
        }
        return visit.asker().signedIn() && !author.isEmpty()
                ? author
                : visit.messages().text("pages.contributor");
    }
}
