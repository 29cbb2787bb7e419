package org.ecities.server.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.server.settings.SettingKey;

/**
 * The settings of the set-up page as somebody typed them.
 *
 * @param values what was sent, without spaces around it; a setting that was not sent is absent
 * @param forget true when the kept password is to be forgotten
 */
record TypedSettings(Map<SettingKey, String> values, boolean forget) {

    /** Settings of the page, in its order. */
    static final List<SettingKey> KEYS = List.of(
            SettingKey.NAME, SettingKey.ADDRESS, SettingKey.LANGUAGES, SettingKey.ZONE, SettingKey.MAIL_HOST,
            SettingKey.MAIL_PORT, SettingKey.MAIL_TLS, SettingKey.MAIL_USER, SettingKey.MAIL_PASSWORD,
            SettingKey.MAIL_FROM);

    /** Field with each further language that is offered. */
    static final String OFFERED = "offered";

    /** Mark that the kept password is to be forgotten. */
    static final String FORGET = "forget";

    static TypedSettings of(HttpServletRequest request) {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : KEYS) {
            String typed = request.getParameter(key.key());
            if (typed != null) {
                values.put(key, key == SettingKey.LANGUAGES ? languages(typed.strip(), request) : typed.strip());
            }
        }
        return new TypedSettings(values, request.getParameter(FORGET) != null);
    }

    /** The default language comes first and is offered in any case. */
    private static String languages(String standard, HttpServletRequest request) {
        String[] more = request.getParameterValues(OFFERED);
        return Stream.concat(Stream.of(standard), more == null ? Stream.empty() : Arrays.stream(more))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Leaves the values out of logs. */
    @Override
    public String toString() {
        return "TypedSettings" + values.keySet();
    }
}
