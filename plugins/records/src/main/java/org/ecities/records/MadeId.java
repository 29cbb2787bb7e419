package org.ecities.records;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Makes ids from labels, so that nobody has to think of one. */
public final class MadeId {

    private static final int LONGEST = 40;

    private MadeId() {}

    /** The id of a new field: {@code numberOfLibraries}. A label without Latin letters gives {@code field}. */
    public static String field(Map<String, String> labels, Collection<String> taken) {
        StringBuilder id = new StringBuilder();
        for (String word : words(labels)) {
            id.append(id.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        String made = shortened(id.toString());
        return free(made.matches(Field.ID_FORM) ? made : "field" + made, taken, "");
    }

    /** The id of a new value of a vocabulary: {@code open-data}. A label without Latin letters gives {@code value}. */
    public static String term(Map<String, String> labels, Collection<String> taken) {
        String made = shortened(String.join("-", words(labels))).replaceAll("-$", "");
        return free(made.isEmpty() ? "value" : made, taken, "-");
    }

    private static String free(String made, Collection<String> taken, String before) {
        String id = made;
        for (int number = 2; taken.contains(id); number++) {
            id = made + before + number;
        }
        return id;
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), LONGEST));
    }

    private static String[] words(Map<String, String> labels) {
        String label = labels.getOrDefault("en", labels.values().stream().findFirst().orElse(""));
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String latin = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", " ").strip();
        return latin.isEmpty() ? new String[0] : latin.split(" ");
    }
}
