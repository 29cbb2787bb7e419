package org.ecities.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecities.store.PageNames;

/**
 * One access rule.
 *
 * @param actions what it lets people do, lower case
 * @param names   whom it lets, folded
 */
record AccessRule(List<String> actions, List<String> names) {

    static final Set<String> ACTIONS = Set.of("view", "comment", "upload", "edit", "modify", "rename", "delete");

    /** Reads {@code view Secretariat, suwon}: actions with commas, a blank, names with commas. */
    static AccessRule parse(String body) {
        String[] parts = body.strip().split("\\s+", 2);
        return new AccessRule(
                words(parts[0].toLowerCase(Locale.ROOT)), words(PageNames.folded(parts.length > 1 ? parts[1] : "")));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** False for a rule that lets nobody do anything known. */
    boolean complete() {
        return !actions.isEmpty() && ACTIONS.containsAll(actions) && !names.isEmpty();
    }

    boolean about(Set<String> wanted) {
        return actions.stream().anyMatch(wanted::contains);
    }
}
