package org.ecities.server.serve;

import java.util.List;
import java.util.Locale;
import org.ecities.members.Institutions;
import org.ecities.pages.Asker;
import org.ecities.records.web.SheetOwners;

/** The institutions for which somebody acts, as the list of what to check takes them. */
record OwnInstitutions(Institutions institutions) implements SheetOwners {

    @Override
    public List<Owner> of(Asker asker, Locale locale) {
        return institutions.of(asker).stream()
                .map(found -> new Owner(found.page(), found.name(locale), found.mainPage()))
                .toList();
    }
}
