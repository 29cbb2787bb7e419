package org.ecities.testing;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** Compares the words of a module in English and Korean. */
public final class Bundles {

    private Bundles() {}

    /**
     * What differs but should not: keys that stand in one language alone, and arguments of a key.
     *
     * @param name base name, for example {@code org.ecities.views.messages}
     * @return one line for each key; empty when both say the same things
     */
    public static List<String> differences(String name) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle korean = bundle(name, Locale.KOREAN);
        if (korean == english || !korean.getLocale().equals(Locale.KOREAN)) {
            return List.of("no Korean words for " + name);
        }
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(korean.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            if (!english.containsKey(key) || !korean.containsKey(key)) {
                differences.add(key + " stands in one language alone");
            } else if (!arguments(english, key).equals(arguments(korean, key))) {
                differences.add(key + " has other arguments");
            }
        }
        return differences;
    }

    private static Set<String> arguments(ResourceBundle words, String key) {
        return new MessageFormat(words.getString(key)).getArgumentNames();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
