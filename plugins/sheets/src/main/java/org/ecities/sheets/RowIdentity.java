package org.ecities.sheets;

import java.util.List;

/**
 * What tells the row of one record from all others.
 *
 * @param key        outside identifier, for example {@code 1835553}
 * @param shown      name to show
 * @param names      names its page name can be made of, the first usable one counts
 * @param qualifiers what is added while names are equal, in this order; some may be empty
 */
public record RowIdentity(String key, String shown, List<String> names, List<String> qualifiers) {

    /** Copies the lists. */
    public RowIdentity {
        names = List.copyOf(names);
        qualifiers = List.copyOf(qualifiers);
    }
}
