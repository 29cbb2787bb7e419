package org.ecities.server.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecities.accounts.Zones;
import org.ecities.notices.Standards;
import org.ecities.pages.Messages;

/**
 * Where the network is at home.
 *
 * @param languages languages offered on screens, the default one first; never empty
 * @param zone      time zone where nobody has chosen one
 */
public record PlaceSettings(List<Locale> languages, ZoneId zone) {

    /** Copies the list. */
    public PlaceSettings {
        languages = List.copyOf(languages);
    }

    /** Every language there is, and UTC. */
    public static PlaceSettings standard() {
        return new PlaceSettings(Messages.LANGUAGES, Zones.STANDARD);
    }

    /** What holds for people who have chosen nothing. */
    public Standards standards() {
        return new Standards(zone, languages.get(0));
    }

    /** {@link SettingException} when a value is not acceptable. */
    static PlaceSettings of(Map<SettingKey, String> values) {
        return new PlaceSettings(languages(values.get(SettingKey.LANGUAGES)), zone(values.get(SettingKey.ZONE)));
    }

    private static List<Locale> languages(String found) {
        List<Locale> languages = new ArrayList<>();
        for (String tag : found.split(",", -1)) {
            languages.add(Messages.LANGUAGES.stream()
                    .filter(known -> known.getLanguage().equals(tag.strip()) && !languages.contains(known))
                    .findFirst()
                    .orElseThrow(() -> new SettingException(
                            "server.setting.languages", SettingKey.LANGUAGES.key(), found, known())));
        }
        return languages;
    }

    private static String known() {
        return Messages.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }

    private static ZoneId zone(String found) {
        return Zones.known(found.strip())
                .orElseThrow(() -> new SettingException("server.setting.zone", SettingKey.ZONE.key(), found));
    }
}
