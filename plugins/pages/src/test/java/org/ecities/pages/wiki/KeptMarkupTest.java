package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.Proposal;
import org.junit.jupiter.api.Test;

/** Pages are rendered again and again while what they show changes: an answer is never older than the change. */
class KeptMarkupTest {

    private static final HostFixture HOST = HostFixture.get();
    private static final Asker EDITOR = new Asker("editor", "Editor", Set.of());
    private static final Asker SECRETARIAT = new Asker("office", "Office", Set.of(Asker.SECRETARIAT));
    private static final Asker ADMIN = new Asker("root", "Root", Set.of(Asker.ADMIN));

    private final String page = "Kept" + System.nanoTime();

    @Test
    void aLinkFollowsThePageItLeadsTo() {
        String text = "See [" + page + "Target].";
        assertThat(html(EDITOR, text)).contains("createpage");

        save(EDITOR, page + "Target", "Here.");
        assertThat(html(EDITOR, text)).doesNotContain("createpage").contains("/wiki/" + page + "Target");

        delete(page + "Target");
        assertThat(html(EDITOR, text)).contains("createpage");
    }

    @Test
    void aLinkFollowsTheRightsOfWhoeverReads() {
        save(SECRETARIAT, page + "Hidden", "[{ALLOW view Secretariat}]\nHidden.");
        String text = "See [" + page + "Hidden].";

        for (int again = 0; again < 2; again++) {
            assertThat(html(SECRETARIAT, text)).doesNotContain("createpage");
            assertThat(html(EDITOR, text)).contains("createpage");
            assertThat(html(Asker.anonymous(), text)).contains("createpage");
        }
        save(SECRETARIAT, page + "Hidden", "[{ALLOW view All}]\nNot hidden.");
        assertThat(html(EDITOR, text)).doesNotContain("createpage");
    }

    @Test
    void aTagIsRunForEachReader() {
        AtomicInteger runs = new AtomicInteger();
        HOST.tags.addSource(name -> name.equals("KeptSheet")
                ? Optional.of(use -> "<p>" + use.asker().login() + " " + runs.incrementAndGet() + "</p>")
                : Optional.empty());
        String text = "Before\n\n[{KeptSheet}]\n\nafter";

        assertThat(html(EDITOR, text)).contains("<p>editor 1</p>");
        assertThat(html(SECRETARIAT, text)).contains("<p>office 2</p>");
        assertThat(html(EDITOR, text)).contains("<p>Before").contains("<p>editor 3</p>").contains("after");
    }

    @Test
    void whatShowsOtherThingsIsMadeAnew() {
        String text = "[{$username}] [{ReferringPagesPlugin}]";
        save(EDITOR, page, text);
        assertThat(html(EDITOR, text)).contains("editor");
        assertThat(html(SECRETARIAT, text)).contains("office");

        save(EDITOR, page + "Referring", "To [" + page + "].");
        assertThat(html(EDITOR, text)).contains(page + "Referring");
    }

    @Test
    void anotherTextOfThePageHasItsOwn() {
        assertThat(html(EDITOR, "one")).contains("one");
        assertThat(html(EDITOR, "two")).contains("two");
        assertThat(html(EDITOR, "one")).contains("one");
    }

    @Test
    void aTagThatFailsGivesOneSentence() {
        HOST.tags.add("Failing", use -> {
            throw new IllegalStateException("inner workings");
        });

        assertThat(html(EDITOR, "Before [{Failing}] after"))
                .contains("Before", "The tag Failing could not be shown", "after")
                .doesNotContain("inner workings");
    }

    private String html(Asker asker, String text) {
        return HOST.html(asker, page, text);
    }

    private static void save(Asker asker, String name, String text) {
        int base = HOST.pages.view(ADMIN, name).map(found -> found.version()).orElse(0);
        commit(asker, PageChange.text(name, base, text));
    }

    private static void delete(String name) {
        int base = HOST.pages.view(ADMIN, name).orElseThrow().version();
        commit(ADMIN, PageChange.deletion(name, base));
    }

    private static void commit(Asker asker, PageChange change) {
        HOST.pages.commit(asker, Proposal.ofPages(List.of(change), "", Optional.empty()));
    }
}
