package org.ecities.server.setup;

import java.nio.file.Path;
import org.ecities.server.house.House;
import org.ecities.server.settings.SettingsSources;

/**
 * The set-up of a wiki: its page, and what leads administrators there.
 *
 * @param action the page
 * @param notice the filter that leads there until the set-up is finished
 */
public record Setup(SetupAction action, SetupNotice notice) {

    /**
     * Puts it together.
     *
     * @param sources where the settings come from
     * @param seeds   archive of the shipped pages
     */
    public static Setup of(House house, SettingsSources sources, Path seeds) {
        SetupParts parts = SetupParts.of(house, sources, seeds);
        return new Setup(new SetupAction(parts), new SetupNotice(parts.state()));
    }
}
