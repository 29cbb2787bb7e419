package org.ecities.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.store.AccountProfile;

/** Which names and addresses are accepted in a profile. */
public final class ProfileRules {

    /** Longest full name in characters. */
    public static final int MAX_NAME = 100;
    /** Longest mail address in characters. */
    public static final int MAX_EMAIL = 200;

    /** Enough to find slips of the pen; a mail tells the rest. No control character, so nothing ends a mail header. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]+@[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\.]+(\\.[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\.]+)+");

    private ProfileRules() {}

    /** What is wrong as a message key, with the value found as argument; absent when all is fine. */
    public static Optional<String> problem(AccountProfile profile) {
        String name = profile.fullName();
        if (name.isBlank() || name.length() > MAX_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("accounts.profile.name");
        }
        return email(profile.email()) ? Optional.empty() : Optional.of("accounts.profile.email");
    }

    /** True for an empty text and for what looks like one mail address. */
    public static boolean email(String email) {
        return email.isEmpty() || email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches();
    }
}
