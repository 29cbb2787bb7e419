package org.ecities.records.web;

import java.util.HashMap;
import java.util.Map;

/** Applies the choices of a {@link ConflictForm}: where the other's text is to stay, its inputs count. */
final class ConflictChoices {

    private ConflictChoices() {}

    static Map<String, String[]> applied(Map<String, String[]> params) {
        Map<String, String[]> applied = new HashMap<>(params);
        params.forEach((name, values) -> {
            if (name.startsWith(ConflictForm.CHOICE) && values.length > 0 && values[0].equals("theirs")) {
                swap(applied, name.substring(ConflictForm.CHOICE.length()));
            }
        });
        return applied;
    }

    private static void swap(Map<String, String[]> params, String field) {
        Map<String, String[]> theirs = new HashMap<>();
        params.forEach((name, values) -> {
            if (isOf(name, ConflictForm.THEIRS + field)) {
                theirs.put("f." + name.substring(ConflictForm.THEIRS.length()), values);
            }
        });
        params.keySet().removeIf(name -> isOf(name, "f." + field));
        params.putAll(theirs);
    }

    private static boolean isOf(String name, String field) {
        return name.equals(field) || name.startsWith(field + ".");
    }
}
