package org.ecities.accounts;

import java.util.Optional;
import org.ecities.store.PageNames;

/**
 * A signed mark in a browser in which somebody has signed in, after the device cookies of OWASP: wrong passwords
 * from elsewhere do not make this browser wait. It lets nobody in.
 */
public final class DeviceCookie {

    private static final int ID_HEX = 32;
    private static final int MAC_HEX = 64;

    private final String key;

    /** Signs with this key. */
    public DeviceCookie(String key) {
        this.key = key;
    }

    /** A new value for a browser in which this login has just signed in. */
    public String issue(String login) {
        String id = RandomText.hex(ID_HEX / 2);
        return id + "." + FormToken.of(key, purpose(id, login));
    }

    /** The id in a value; absent when we did not make it, or for another login. */
    public Optional<String> id(String value, String login) {
        if (value.length() != ID_HEX + 1 + MAC_HEX || value.charAt(ID_HEX) != '.') {
            return Optional.empty();
        }
        String id = value.substring(0, ID_HEX);
        return FormToken.matches(key, purpose(id, login), value.substring(ID_HEX + 1))
                ? Optional.of(id)
                : Optional.empty();
    }

    private static String purpose(String id, String login) {
        return "device " + id + " " + PageNames.folded(login.strip());
    }
}
