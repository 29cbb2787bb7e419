package org.ecities.pages;

import java.util.Set;
import java.util.TreeSet;
import org.ecities.store.PageNames;

/**
 * Who asks: the one description of a visitor that rights, pages and index know.
 *
 * @param login    name to sign in with; empty for a visitor who is not signed in
 * @param fullName name to show; empty for a visitor who is not signed in
 * @param groups   names of the groups the person is in, as written
 */
public record Asker(String login, String fullName, Set<String> groups) {

    /** Every visitor, signed in or not. */
    public static final String ALL = "all";
    /** Visitors who are not signed in. */
    public static final String ANONYMOUS = "anonymous";
    /** Everybody who is signed in. */
    public static final String AUTHENTICATED = "authenticated";
    /** The group of the people who run the network. */
    public static final String SECRETARIAT = "Secretariat";
    /** The group of the people who run the server. */
    public static final String ADMIN = "Admin";

    /** What a procedure of the wiki acts as; no group can have this name. */
    private static final String PROCEDURE = "wiki:procedure";

    /** A login of such a name never stands for the role. */
    private static final Set<String> ROLES =
            Set.of(ALL, ANONYMOUS, AUTHENTICATED, PageNames.folded(SECRETARIAT), PageNames.folded(ADMIN));
    private static final Asker VISITOR = new Asker("", "", Set.of());
    private static final Asker SYSTEM = new Asker("ecities", "e-Cities", Set.of(ADMIN, PROCEDURE));

    /** Copies the groups. */
    public Asker {
        groups = Set.copyOf(groups);
    }

    /** A visitor who is not signed in. */
    public static Asker anonymous() {
        return VISITOR;
    }

    /** The wiki itself, for seeding and commands run by the operator. */
    public static Asker system() {
        return SYSTEM;
    }

    /**
     * A procedure of the wiki that carries out what this person decided and has checked that they may: changes bear
     * the person's login.
     */
    public Asker inProcedure() {
        Set<String> more = new TreeSet<>(groups);
        more.add(ADMIN);
        more.add(PROCEDURE);
        return new Asker(login, fullName, more);
    }

    /** True for a procedure of the wiki, see {@link #inProcedure}. */
    public boolean procedure() {
        return groups.contains(PROCEDURE);
    }

    /** True for somebody who is signed in. */
    public boolean signedIn() {
        return !login.isEmpty();
    }

    /** True for members of the group {@link #ADMIN}. */
    public boolean admin() {
        return inGroup(ADMIN);
    }

    /** True for members of the group {@link #SECRETARIAT}, and for admins. */
    public boolean secretariat() {
        return admin() || inGroup(SECRETARIAT);
    }

    private boolean inGroup(String group) {
        String folded = PageNames.folded(group);
        return groups.stream().map(PageNames::folded).anyMatch(folded::equals);
    }

    /** Every name by which an access rule can mean this visitor, folded and in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        names.add(ALL);
        names.add(signedIn() ? AUTHENTICATED : ANONYMOUS);
        String folded = PageNames.folded(login);
        if (signedIn() && !ROLES.contains(folded)) {
            names.add(folded);
        }
        groups.forEach(group -> names.add(PageNames.folded(group)));
        return names;
    }
}
