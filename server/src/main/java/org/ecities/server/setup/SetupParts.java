package org.ecities.server.setup;

import java.nio.file.Path;
import org.ecities.server.house.House;
import org.ecities.server.seed.SeedArchive;
import org.ecities.server.seed.ShippedPages;
import org.ecities.server.settings.SettingsSources;
import org.ecities.store.AccountStore;

/**
 * What the set-up page needs.
 *
 * @param settings settings it shows and writes
 * @param testMail sends single mails
 * @param shipped  what became of the shipped pages
 * @param state    whether the set-up is finished
 * @param accounts tells the mail address of an administrator
 */
record SetupParts(
        SetupSettings settings, TestMail testMail, ShippedPages shipped, SetupState state, AccountStore accounts) {

    static SetupParts of(House house, SettingsSources sources, Path seeds) {
        return new SetupParts(
                new SetupSettings(sources, house.data(), house.store().audit()),
                new TestMail(house.clock()),
                new ShippedPages(new SeedArchive(seeds), house.pages(), house.store()),
                new SetupState(house.pages(), house.store().journals()),
                house.store().accounts());
    }
}
