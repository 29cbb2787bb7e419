package org.ecities.store;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A legal hold: what nobody may remove by age, however old it is.
 *
 * @param pages  folded names of pages
 * @param logins folded logins of people
 */
public record Hold(Set<String> pages, Set<String> logins) {

    /** Nothing is held. */
    public static final Hold NONE = new Hold(Set.of(), Set.of());

    /** Copies the sets. */
    public Hold {
        pages = Set.copyOf(pages);
        logins = Set.copyOf(logins);
    }

    /** A hold of names in any case and Unicode form. */
    public static Hold of(Collection<String> pages, Collection<String> logins) {
        return new Hold(folded(pages), folded(logins));
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(PageNames::folded).collect(Collectors.toSet());
    }
}
