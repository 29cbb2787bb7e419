package org.ecities.pages;

import org.apache.commons.text.StringEscapeUtils;

/** The rules of a {@code %%(color: red)} block, as far as they decide whether the host opens it. */
final class StyleRules {

    private StyleRules() {}

    /** True for rules with script in them: the host shows an error and opens nothing. */
    static boolean refused(String rules) {
        try {
            return StringEscapeUtils.unescapeHtml4(rules.replace("\\", "")).contains("javascript:");
        } catch (IllegalArgumentException noCharacter) {
            return true;
        }
    }
}
