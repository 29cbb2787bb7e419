package org.ecities.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The access rules written in a page text: {@code [{ALLOW view Secretariat, suwon}]}. Rules add up.
 *
 * @param view   lower-case names some rule lets view (or do more); empty when no rule is about viewing
 * @param edit   lower-case names some rule lets edit (or do more); empty when no rule is about editing
 * @param delete lower-case names some rule lets delete
 * @param rename lower-case names some rule lets rename
 * @param denies true when a {@code DENY} rule is there, which the host cannot carry
 */
public record AccessRules(Set<String> view, Set<String> edit, Set<String> delete, Set<String> rename, boolean denies) {

    private static final Set<String> EDITING = Set.of("edit", "modify", "upload", "comment", "rename", "delete");

    /** Reads the rules of a page text. */
    public static AccessRules of(String text) {
        if (!text.contains("ALLOW") && !text.contains("DENY")) {
            return new AccessRules(Set.of(), Set.of(), Set.of(), Set.of(), false);
        }
        List<Rule> rules = new ArrayList<>();
        boolean denies = false;
        for (TagSpan tag : TagFinder.find(text)) {
            denies |= tag.name().startsWith("DENY");
            if (tag.name().equals("ALLOW")) {
                rules.add(Rule.parse(tag.body(text)));
            }
        }
        return of(rules, denies);
    }

    private static AccessRules of(List<Rule> rules, boolean denies) {
        boolean aboutView = rules.stream().anyMatch(rule -> rule.action.equals("view"));
        return new AccessRules(
                aboutView ? names(rules, Set.of("view", "edit", "modify", "upload", "comment", "rename", "delete")) : Set.of(),
                names(rules, EDITING),
                names(rules, Set.of("delete")),
                names(rules, Set.of("rename")),
                denies);
    }

    private static Set<String> names(List<Rule> rules, Set<String> actions) {
        Set<String> names = new TreeSet<>();
        rules.stream().filter(rule -> actions.contains(rule.action)).forEach(rule -> names.addAll(rule.names));
        return names;
    }

    private record Rule(String action, List<String> names) {

        static Rule parse(String body) {
            String[] parts = body.strip().split("\\s+", 2);
            String names = parts.length > 1 ? parts[1] : "";
            return new Rule(
                    parts[0].toLowerCase(Locale.ROOT),
                    Arrays.stream(names.split(","))
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }
}
