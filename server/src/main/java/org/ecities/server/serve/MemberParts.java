package org.ecities.server.serve;

import java.net.URI;
import org.ecities.accounts.AccountChanges;
import org.ecities.members.Members;
import org.ecities.notices.Letters;
import org.ecities.server.house.House;
import org.ecities.server.settings.Settings;

/** Puts the members module together for a house. */
final class MemberParts {

    private MemberParts() {}

    static Members of(House house, Settings settings) {
        return new Members(
                house.pages(),
                house.store(),
                house.schemas(),
                house.types(),
                new AccountChanges(house.store().accounts(), house.store().audit()),
                house.tasks(),
                letters(house, settings),
                house.clock());
    }

    private static Letters letters(House house, Settings settings) {
        String network = settings.name().isBlank() ? "e-Cities" : settings.name();
        return new Letters(
                house.store().outbox(),
                house.clock(),
                settings.mail().flatMap(server -> settings.address()).map(URI::toString),
                network,
                settings.place().standards());
    }
}
