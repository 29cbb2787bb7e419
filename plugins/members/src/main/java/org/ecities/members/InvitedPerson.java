package org.ecities.members;

import org.ecities.accounts.ProfileRules;
import org.ecities.pages.PageRefusedException;

/**
 * Whoever is to be invited.
 *
 * @param name     name as far as it is known; may be empty
 * @param email    mail address; empty where the link is handed over
 * @param language language tag of letter and first screen
 */
public record InvitedPerson(String name, String email, String language) {

    /**
     * Checks the parts.
     *
     * @throws PageRefusedException naming the part that is not acceptable
     */
    public InvitedPerson {
        if (name.length() > ProfileRules.MAX_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new PageRefusedException("members.refused.person.name", ProfileRules.MAX_NAME);
        }
        if (!ProfileRules.email(email)) {
            throw new PageRefusedException("members.refused.person.email", email);
        }
    }

    /** Leaves the person out of logs. */
    @Override
    public String toString() {
        return "InvitedPerson[" + language + "]";
    }
}
