package org.ecities.members.people;

import java.util.Locale;

/** Why an entry goes. */
public enum Removal {
    /** The person wants it. */
    WISH,
    /** The person never confirmed it, or did not renew it, in the time that the rules of retention give. */
    AGE,
    /** Whoever listed the person, or the secretariat, takes it back. */
    WITHDRAWN;

    /** The word for it in message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
