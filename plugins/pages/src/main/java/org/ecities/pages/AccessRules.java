package org.ecities.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecities.store.PageNames;

/**
 * The access rules written in a page text: {@code [{ALLOW view Secretariat, suwon}]}. Rules add up.
 *
 * @param view   folded names some rule lets view (or do more); empty when no rule is about viewing
 * @param edit   folded names some rule lets edit (or do more); empty when no rule is about changing the page
 * @param comment folded names some rule lets comment (or change more); empty when no rule is about changing the page
 * @param delete folded names some rule lets delete
 * @param rename folded names some rule lets rename
 * @param denies true when a {@code DENY} rule is there, which the host cannot carry
 * @param faulty rules, as written, that name no known action or nobody; they count for nothing
 */
public record AccessRules(
        Set<String> view,
        Set<String> edit,
        Set<String> comment,
        Set<String> delete,
        Set<String> rename,
        boolean denies,
        List<String> faulty) {

    private static final AccessRules NONE =
            new AccessRules(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, List.of());
    /** Rules that let nobody do anything but administrators, who need no rule. */
    static final AccessRules CLOSED = closed(Set.of(PageNames.folded(Asker.ADMIN)));


    private static final Set<String> EDITING = Set.of("edit", "modify", "rename", "delete");
    private static final Set<String> COMMENTING = Set.of("comment", "edit", "modify", "rename", "delete");
    /** Less than editing; alone they still say who may change something on the page. */
    private static final Set<String> ADDING = Set.of("upload", "comment");

    private static AccessRules closed(Set<String> admins) {
        return new AccessRules(admins, admins, admins, admins, admins, false, List.of());
    }

    /** True when a rule lets this folded name do something. */
    boolean name(String folded) {
        return Stream.of(view, edit, comment, delete, rename).anyMatch(names -> names.contains(folded));
    }

    /** Reads the rules of a page text. */
    public static AccessRules of(String text) {
        if (!text.contains("ALLOW") && !text.contains("DENY")) {
            return NONE;
        }
        List<AccessRule> rules = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        boolean denies = false;
        for (TagSpan tag : TagFinder.find(text)) {
            denies |= tag.name().startsWith("DENY");
            if (tag.name().startsWith("ALLOW")) {
                AccessRule rule = AccessRule.parse(tag.body(text));
                boolean good = tag.name().equals("ALLOW") && rule.complete();
                if (good) {
                    rules.add(rule);
                } else {
                    faulty.add(text.substring(tag.start(), tag.end()));
                }
            }
        }
        return of(rules, denies, faulty);
    }

    private static AccessRules of(List<AccessRule> rules, boolean denies, List<String> faulty) {
        Set<String> editing = names(rules, EDITING);
        return new AccessRules(
                names(rules, Set.of("view")).isEmpty() ? Set.of() : names(rules, AccessRule.ACTIONS),
                editing.isEmpty() ? names(rules, ADDING) : editing,
                commenting(rules),
                names(rules, Set.of("delete")),
                names(rules, Set.of("rename")),
                denies,
                List.copyOf(faulty));
    }

    /** Whoever may edit may comment; a rule about files alone narrows it as it narrows editing. */
    private static Set<String> commenting(List<AccessRule> rules) {
        Set<String> named = names(rules, COMMENTING);
        return named.isEmpty() ? names(rules, ADDING) : named;
    }

    private static Set<String> names(List<AccessRule> rules, Set<String> actions) {
        Set<String> names = new TreeSet<>();
        rules.stream().filter(rule -> rule.about(actions)).forEach(rule -> names.addAll(rule.names()));
        return names;
    }
}
