package org.ecities.pages;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ecities.store.PageNames;

/**
 * The rights function: who may do what with a page, from who asks and what the page says, and nothing else.
 *
 * <p>Everybody reads, everybody signed in edits and comments. Access rules in the page narrow this; a page with rules about
 * editing alone stays readable. Form designs, vocabularies and entries about people are the secretariat's. Admins may do
 * everything.
 */
public final class Rights {

    private static final List<String> SECRETARIAT_PAGES = List.of("schema.", "vocabulary.", "person.");

    private static final Set<String> SECRETARIAT =
            Set.of(PageNames.folded(Asker.SECRETARIAT), PageNames.folded(Asker.ADMIN));

    private static final Set<String> EVERYBODY = Set.of(Asker.ALL, Asker.ANONYMOUS, Asker.AUTHENTICATED);

    private Rights() {}

    /**
     * Decides.
     *
     * @param asker who
     * @param right what
     * @param name  page name
     * @param rules access rules of the page's latest text (those of an empty text for a new page)
     */
    public static boolean may(Asker asker, Right right, String name, AccessRules rules) {
        if (asker.admin()) {
            return true;
        }
        if (!view(asker, rules)) {
            return false;
        }
        return switch (right) {
            case VIEW -> true;
            case COMMENT -> asker.signedIn() && named(asker, rules.comment());
            case CREATE -> asker.signedIn() && kindAllows(asker, name);
            case EDIT -> asker.signedIn() && kindAllows(asker, name) && named(asker, rules.edit());
            case DELETE -> asker.signedIn() && kindAllows(asker, name) && special(asker, rules, rules.delete());
            case RENAME -> asker.signedIn() && kindAllows(asker, name) && special(asker, rules, rules.rename());
        };
    }

    /**
     * Whether somebody may read fields of a readership.
     *
     * @param rules access rules of the page's latest text
     */
    public static boolean mayRead(Asker asker, Readership readers, AccessRules rules) {
        Set<String> readable = readers(readers, rules);
        return asker.admin() || view(asker, rules) && asker.names().stream().anyMatch(readable::contains);
    }

    /**
     * Folded names of those who may read fields of a readership where they may view the page, in order. The index keeps
     * these names, so that it lets through whom {@link #mayRead} lets through and nobody else.
     *
     * @param rules access rules of the page's latest text
     */
    public static Set<String> readers(Readership readers, AccessRules rules) {
        Set<String> names = new TreeSet<>(SECRETARIAT);
        if (Readership.INSTITUTION.within(readers) && institutionNamed(rules)) {
            names.addAll(rules.edit());
        }
        if (Readership.MEMBERS.within(readers)) {
            names.add(Asker.AUTHENTICATED);
        }
        if (readers == Readership.PUBLIC) {
            names.add(Asker.ALL);
        }
        return names;
    }

    /** Whether there may be a page on which somebody reads fields of a readership; nobody else is offered them. */
    public static boolean mayReadSomewhere(Asker asker, Readership readers) {
        return switch (readers) {
            case PUBLIC -> true;
            case MEMBERS, INSTITUTION -> asker.signedIn();
            case SECRETARIAT -> asker.secretariat();
        };
    }

    /**
     * Whether the rules of a page say who its institution is. Where everybody may edit, anybody could name themselves,
     * so such a page has none.
     */
    public static boolean institutionNamed(AccessRules rules) {
        return !rules.edit().isEmpty() && rules.edit().stream().noneMatch(EVERYBODY::contains);
    }

    /** Folded names of those who may view a page with these rules, in order. */
    public static List<String> viewers(AccessRules rules) {
        if (rules.view().isEmpty()) {
            return List.of(Asker.ALL);
        }
        Set<String> names = new TreeSet<>(rules.view());
        names.add(PageNames.folded(Asker.ADMIN));
        return List.copyOf(names);
    }

    private static boolean view(Asker asker, AccessRules rules) {
        return named(asker, rules.view());
    }

    /** Nobody named means everybody; else one of the asker's names must be there. */
    private static boolean named(Asker asker, Collection<String> names) {
        return names.isEmpty() || asker.names().stream().anyMatch(names::contains);
    }

    private static boolean special(Asker asker, AccessRules rules, Set<String> named) {
        boolean byRule = !named.isEmpty() && named(asker, named);
        return byRule || asker.secretariat() && named(asker, rules.edit());
    }

    private static boolean kindAllows(Asker asker, String name) {
        String folded = PageNames.folded(name);
        return asker.secretariat() || SECRETARIAT_PAGES.stream().noneMatch(folded::startsWith);
    }
}
