package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.AuthorizationManager;
import org.apache.wiki.auth.UserManager;
import org.apache.wiki.auth.acl.AclManager;
import org.apache.wiki.auth.permissions.PermissionFactory;
import org.apache.wiki.content.PageRenamer;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.references.ReferenceManager;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.store.PageVersion;
import org.junit.jupiter.api.Test;

/** The host's own doors keep rights and history: whoever comes through them is asked the same questions. */
class HostDoorsTest {

    private static final Pattern ROLE =
            Pattern.compile("<requestedClass>(.*?)</requestedClass><mappedClass>(org\\.ecities\\..*?)</mappedClass>");
    private static final HostFixture HOST = HostFixture.get();
    private static final Asker CLERK = new Asker("clerk", "Clerk", Set.of());
    private static final Asker ADMIN = new Asker("root", "Root", Set.of(Asker.ADMIN));

    private final Engine engine = HOST.host.engine();
    private final PageManager pages = engine.getManager(PageManager.class);

    private static String kept(String name) {
        return HOST.pages.view(ADMIN, name).map(PageVersion::text).orElse("(none)").strip();
    }

    private static void make(String name, String text) {
        int base = HOST.pages.view(ADMIN, name).map(PageVersion::version).orElse(0);
        HOST.pages.commit(Asker.system(), PageChange.text(name, base, text), "");
    }

    private Context context(Asker asker, String page) {
        return reading(asker, () -> Wiki.context().create(engine, Wiki.contents().page(engine, page)));
    }

    private <T> T reading(Asker asker, Supplier<T> work) {
        return WikiParts.of(engine).reader().as(asker, work);
    }

    /** Settings of the host can win over the list of roles. */
    @Test
    void areOurs() throws IOException, ClassNotFoundException {
        try (InputStream roles = Engine.class.getResourceAsStream("/ini/classmappings.xml")) {
            String list = new String(roles.readAllBytes(), StandardCharsets.UTF_8);
            for (MatchResult role : ROLE.matcher(list).results().toList()) {
                assertThat(engine.getManager(Class.forName(role.group(1))).getClass().getName()).isEqualTo(role.group(2));
            }
            assertThat(ROLE.matcher(list).results()).hasSizeGreaterThan(9);
        }
    }

    @Test
    void twoNamesOfEqualHashAreTwoPages() {
        make("Doors.Aa", "[{ALLOW view Admin}]\nsecret");
        make("Doors.BB", "open");
        assertThat("Doors.Aa").hasSameHashCodeAs("Doors.BB");
        AuthorizationManager rights = engine.getManager(AuthorizationManager.class);

        assertThat(may(rights, "Doors.BB")).isTrue();
        assertThat(may(rights, "Doors.Aa")).isFalse();
        assertThat(may(rights, "Doors.BB")).isTrue();
    }

    private boolean may(AuthorizationManager rights, String page) {
        return rights.checkPermission(
                context(CLERK, page).getWikiSession(), PermissionFactory.getPagePermission(page, "view"));
    }

    @Test
    void savingNeedsTheRightAndKeepsTheHistory() throws WikiException {
        make("Doors.Open", "first");
        pages.saveText(context(CLERK, "Doors.Open"), "second");

        assertThat(kept("Doors.Open")).isEqualTo("second");
        assertThat(HOST.pages.view(ADMIN, "Doors.Open", 1).orElseThrow().text()).startsWith("first");
        assertThat(HOST.pages.view(ADMIN, "Doors.Open").orElseThrow().head().author()).isEqualTo("clerk");
        for (String closed : new String[] {"Doors.Closed", "Schema.Doors", "Vocabulary.Doors"}) {
            make(closed, "[{ALLOW edit Secretariat}]\nkept");
            assertThatThrownBy(() -> pages.saveText(context(CLERK, closed), "mine")).isInstanceOf(WikiException.class);
            assertThat(kept(closed)).endsWith("kept");
        }
    }

    @Test
    void aPageIsNotMadeWithoutTheRight() {
        for (String name : new String[] {"Schema.New-door", "Vocabulary.New-door"}) {
            assertThatThrownBy(() -> pages.saveText(context(CLERK, name), "mine")).isInstanceOf(WikiException.class);
        }
        assertThatThrownBy(() -> pages.saveText(context(Asker.anonymous(), "Doors.New"), "mine"))
                .isInstanceOf(WikiException.class);
        assertThatThrownBy(() -> pages.putPageText(Wiki.contents().page(engine, "Doors.New"), "mine"))
                .isInstanceOf(ProviderException.class);
        assertThat(kept("Doors.New") + kept("Schema.New-door") + kept("Vocabulary.New-door")).isEqualTo("(none)".repeat(3));
    }

    @Test
    void aRuleThatDeniesIsRefused() {
        assertThatThrownBy(() -> pages.saveText(context(CLERK, "Doors.Denied"), "[{DENY view clerk}]"))
                .isInstanceOf(WikiException.class);
        assertThat(kept("Doors.Denied")).isEqualTo("(none)");
    }

    @Test
    void puttingTextNeedsTheRightOfWhoeverReads() {
        make("Doors.Put", "[{ALLOW edit Secretariat}]\nkept");
        Page page = reading(CLERK, () -> pages.getPage("Doors.Put"));

        assertThatThrownBy(() -> pages.putPageText(page, "mine")).isInstanceOf(ProviderException.class);
        assertThat(kept("Doors.Put")).endsWith("kept");
    }

    @Test
    void deletingAndRenamingNeedTheRight() {
        make("Doors.Stays", "kept");
        Page page = reading(CLERK, () -> pages.getPage("Doors.Stays"));
        PageRenamer renamer = engine.getManager(PageRenamer.class);

        assertThatThrownBy(() -> pages.deletePage("Doors.Stays")).isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> pages.deletePage(page)).isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> pages.deleteVersion(page)).isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> renamer.renamePage(context(CLERK, "Doors.Stays"), "Doors.Stays", "Doors.Gone", true))
                .isInstanceOf(WikiException.class);
        assertThat(kept("Doors.Stays")).isEqualTo("kept");
        assertThat(kept("Doors.Gone")).isEqualTo("(none)");
    }

    @Test
    void rulesAreChangedInTheTextAlone() {
        make("Doors.Rules", "[{ALLOW edit Secretariat}]\nkept");
        Page page = reading(ADMIN, () -> pages.getPage("Doors.Rules"));
        AclManager rules = engine.getManager(AclManager.class);

        assertThat(rules).isInstanceOf(TextAclManager.class);
        assertThatThrownBy(() -> rules.setPermissions(page, Wiki.acls().acl())).isInstanceOf(WikiException.class);
        assertThat(kept("Doors.Rules")).contains("ALLOW edit Secretariat");
    }

    @Test
    void aHiddenPageIsNotReadThroughThem() throws ProviderException {
        make("Doors.Hidden", "[{ALLOW view Admin}]\nsecret");

        assertThat(reading(CLERK, () -> pages.getPage("Doors.Hidden"))).isNull();
        assertThat(reading(CLERK, () -> pages.getPureText("Doors.Hidden", 1))).isEmpty();
        assertThat(reading(CLERK, () -> pages.getVersionHistory("Doors.Hidden"))).isEmpty();
        assertThat(pages.pageExists("Doors.Hidden", 1)).isFalse();
        assertThat(reading(ADMIN, () -> pages.getPureText("Doors.Hidden", 1))).contains("secret");
    }

    /** A name that is missing in the list would tell that there is such a page. */
    @Test
    void aHiddenPageIsListedLikeOneThatIsNotThere() {
        make("Doors.Concealed", "[{ALLOW view Admin}]\nsecret");
        make("Doors.Mentions", "See [Doors.concealed] and [Doors.Absent].");
        ReferenceManager references = engine.getManager(ReferenceManager.class);

        assertThat(reading(CLERK, references::findUncreated)).contains("Doors.concealed", "Doors.Absent");
        assertThat(reading(ADMIN, references::findUncreated))
                .contains("Doors.Absent")
                .doesNotContain("Doors.concealed", "Doors.Concealed");
    }

    /** Somebody's full name may be another person's login. */
    @Test
    void aProfileIsFoundByTheLoginAlone() {
        HOST.store.accounts().create("doors-one", "doors-two", "one@example.org", "hash");
        HOST.store.accounts().create("doors-two", "Second Member", "two@example.org", "hash");
        UserManager users = engine.getManager(UserManager.class);
        Asker first = new Asker("doors-one", "doors-two", Set.of());

        assertThat(users.getUserProfile(context(first, "Doors.Any").getWikiSession()).getLoginName()).isEqualTo("doors-one");
        assertThat(users.getUserProfile(context(Asker.anonymous(), "Doors.Any").getWikiSession()).isNew()).isTrue();
    }

    @Test
    void commandsOfTheHostLeadToNoPlaceOfTheirOwn() {
        for (ContextEnum command : ContextEnum.values()) {
            String address = engine.getURL(command.getRequestContext(), "Main", null);
            assertThat(address).as(command.name()).doesNotContain(".jsp").startsWith("/");
        }
    }
}
