package org.ecities.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Time zones that people may choose. */
public final class Zones {

    /** For everybody who has not chosen one. */
    public static final ZoneId STANDARD = ZoneId.of("UTC");

    private static final List<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> name.equals("UTC") || name.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    /** Names of the IANA database by continent and ocean, and UTC, in order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The zone of a name; absent when we do not know it. */
    public static Optional<ZoneId> known(String name) {
        return NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
