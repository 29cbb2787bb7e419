package org.ecities.server.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * The address of the site as it is written into the settings of a data folder.
 *
 * @param text http or https, without slash at the end
 */
public record SiteAddressSetting(String text) {

    /** Checks an address; {@link SettingException} when it is not one. */
    public static SiteAddressSetting of(String typed) {
        return new SiteAddressSetting(Settings.address(typed)
                .orElseThrow(() -> new SettingException("server.setting.address", SettingKey.ADDRESS.key(), typed))
                .toString());
    }

    /** Writes it in place of the one that is there; other lines stay as they are. */
    public void write(Path data) {
        new SettingsFile(data.resolve(SettingsSources.FILE)).write(Map.of(SettingKey.ADDRESS, text));
    }
}
