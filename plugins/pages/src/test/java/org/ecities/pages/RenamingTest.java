package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecities.pages.OpenWiki.ADMIN;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SECRETARIAT;
import static org.ecities.pages.OpenWiki.SUWON;
import static org.ecities.pages.OpenWiki.VISITOR;
import static org.ecities.pages.OpenWiki.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {

    private OpenWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
        wiki.save(SUWON, "City.Suwon", "A city of walls. See [needs|City.Suwon#Needs].");
    }

    @AfterEach
    void close() {
        assertThat(wiki.store.check()).isEmpty();
        wiki.close();
    }

    private Renaming rename(String from, String to) {
        return wiki.pages.rename(SECRETARIAT, from, to, "");
    }

    private void refused(String key, String from, String to) {
        long last = wiki.store.feed().last();
        assertThatThrownBy(() -> rename(from, to))
                .isInstanceOfSatisfying(
                        PageRefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(wiki.store.feed().last()).isEqualTo(last);
    }

    @Test
    void keepsIdentityAndVersions() {
        long id = wiki.store.pages().head("City.Suwon").orElseThrow().pageId();

        rename("City.Suwon", "City.Suwon-KR");

        PageVersion page = wiki.pages.view(VISITOR, "City.Suwon-KR").orElseThrow();
        assertThat(page.pageId()).isEqualTo(id);
        assertThat(page.version()).isEqualTo(2);
        assertThat(wiki.pages.history(VISITOR, "City.Suwon-KR", 0, 10)).hasSize(2);
        assertThat(wiki.pages.view(VISITOR, "City.Suwon-KR", 1).orElseThrow().text()).startsWith("A city of walls.");
        assertThat(wiki.pages.renames(VISITOR, "City.Suwon-KR")).containsEntry(2, "City.Suwon").hasSize(1);
        assertThat(page.head().note()).isEqualTo("City.Suwon renamed to City.Suwon-KR");
    }

    @Test
    void leavesNoPageUnderTheOldNameButAWayToTheNewOne() {
        rename("City.Suwon", "City.Suwon-KR");

        assertThat(wiki.pages.view(VISITOR, "City.Suwon")).isEmpty();
        assertThat(names(wiki.store.pages().pages("", 0, 10))).containsExactly("City.Suwon-KR");
        assertThat(wiki.store.pages().count()).isEqualTo(1);
        assertThat(wiki.pages.movedTo(VISITOR, "CITY.suwon")).contains("City.Suwon-KR");
        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon-KR")).isEmpty();
    }

    @Test
    void rewritesLinksOfThePageAndOfOthersInOneChange() {
        wiki.save(BUSAN, "City.Busan", "[City.Suwon], [twin | City.Suwon#Needs], {{{ [City.Suwon] }}}, ~[City.Suwon]");

        Renaming done = rename("City.Suwon", "City.Suwon-KR");

        assertThat(done.commit().pages()).hasSize(2);
        assertThat(done.rewritten()).isEqualTo(1);
        assertThat(done.left()).isZero();
        assertThat(wiki.text("City.Busan"))
                .isEqualTo("[City.Suwon-KR], [twin | City.Suwon-KR#Needs], {{{ [City.Suwon] }}}, ~[City.Suwon]\r\n");
        assertThat(wiki.text("City.Suwon-KR")).contains("[needs|City.Suwon-KR#Needs]");
        assertThat(wiki.pages.referrers(VISITOR, "City.Suwon-KR")).containsExactly("City.Busan", "City.Suwon-KR");
    }

    @Test
    void leavesPagesAloneThatTheAuthorMayNotChange() {
        wiki.save(BUSAN, "City.Busan", "[{ALLOW edit Busan}] [City.Suwon]");

        Renaming done = rename("City.Suwon", "City.Suwon-KR");

        assertThat(done.left()).isEqualTo(1);
        assertThat(wiki.version("City.Busan")).isEqualTo(1);
        assertThat(wiki.pages.referrers(VISITOR, "City.Suwon-KR")).contains("City.Busan");
        assertThat(wiki.store.pages().wanted(0, 10)).isEmpty();
    }

    @Test
    void doesNotTellOfPagesTheAuthorMayNotView() {
        wiki.save(BUSAN, "City.Busan", "[{ALLOW view,edit Busan}] [City.Suwon]");

        assertThat(rename("City.Suwon", "City.Suwon-KR").left()).isZero();
        assertThat(wiki.version("City.Busan")).isEqualTo(1);
    }

    @Test
    void rewritesAtMostAChangeSetAndCountsTheRest() {
        List<PageChange> pages = new ArrayList<>();
        for (int i = 0; i < ChangeSet.MAX_PAGES; i++) {
            pages.add(PageChange.text("Note" + (1000 + i), 0, "[City.Suwon]"));
        }
        wiki.pages.commit(SUWON, pages, "", Optional.empty());

        Renaming done = rename("City.Suwon", "City.Suwon-KR");

        assertThat(done.rewritten()).isEqualTo(ChangeSet.MAX_PAGES - 1);
        assertThat(done.left()).isEqualTo(1);
        assertThat(wiki.text("Note1199")).isEqualTo("[City.Suwon]\r\n");
        assertThat(wiki.pages.referrers(VISITOR, "City.Suwon-KR")).contains("Note1000", "Note1199");
    }

    @Test
    void twiceLeadsFromBothOldNames() {
        rename("City.Suwon", "City.A");
        rename("City.A", "City.B");

        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon")).contains("City.B");
        assertThat(wiki.pages.movedTo(VISITOR, "City.A")).contains("City.B");
        assertThat(wiki.pages.renames(VISITOR, "City.B")).containsEntry(2, "City.Suwon").containsEntry(3, "City.A");
    }

    @Test
    void backAgainLeavesOneWay() {
        rename("City.Suwon", "City.A");
        rename("City.A", "City.Suwon");

        assertThat(wiki.version("City.Suwon")).isEqualTo(3);
        assertThat(wiki.pages.movedTo(VISITOR, "City.A")).contains("City.Suwon");
    }

    @Test
    void swapsTwoNames() {
        wiki.save(BUSAN, "City.Busan", "A harbour.");

        rename("City.Suwon", "City.Between");
        rename("City.Busan", "City.Suwon");
        rename("City.Between", "City.Busan");

        assertThat(wiki.text("City.Suwon")).isEqualTo("A harbour.\r\n");
        assertThat(wiki.text("City.Busan")).startsWith("A city of walls.");
        assertThat(wiki.pages.movedTo(VISITOR, "City.Between")).contains("City.Busan");
        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon")).isEmpty();
    }

    @Test
    void changesCaseAlone() {
        rename("City.Suwon", "City.SUWON");

        assertThat(wiki.pages.view(VISITOR, "city.suwon").orElseThrow().name()).isEqualTo("City.SUWON");
        assertThat(wiki.pages.renames(VISITOR, "City.SUWON")).containsEntry(2, "City.Suwon");
        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon")).isEmpty();
    }

    @Test
    void letsTheOldNameBeTakenByANewPage() {
        rename("City.Suwon", "City.Suwon-KR");
        wiki.save(BUSAN, "City.Suwon", "Another one.");

        assertThat(wiki.text("City.Suwon")).isEqualTo("Another one.\r\n");
        assertThat(wiki.version("City.Suwon")).isEqualTo(1);
        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon")).isEmpty();
    }

    @Test
    void ofAHiddenPageTellsNothing() {
        wiki.save(SUWON, "City.Suwon", "[{ALLOW view suwon, Secretariat}] hidden");
        rename("City.Suwon", "City.Secret");

        assertThat(wiki.pages.movedTo(VISITOR, "City.Suwon")).isEmpty();
        assertThat(wiki.pages.renames(VISITOR, "City.Secret")).isEmpty();
        assertThat(wiki.pages.movedTo(SUWON, "City.Suwon")).contains("City.Secret");
        assertThatThrownBy(() -> wiki.pages.commit(BUSAN, PageChange.text("City.Suwon", 2, "mine"), ""))
                .hasMessageNotContaining("Secret");
        assertThatThrownBy(() -> wiki.pages.rename(BUSAN, "City.Secret", "City.A", ""))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void isForTheSecretariatAndForThoseARuleNames() {
        assertThatThrownBy(() -> wiki.pages.rename(SUWON, "City.Suwon", "City.A", ""))
                .isInstanceOfSatisfying(
                        NotAllowedException.class, refused -> assertThat(refused.right()).isEqualTo(Right.RENAME));

        wiki.save(SUWON, "City.Suwon", "[{ALLOW rename suwon}] text");
        wiki.pages.rename(SUWON, "City.Suwon", "City.A", "ours");

        assertThat(wiki.store.pages().head("City.A").orElseThrow().note()).isEqualTo("ours");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pages.refused.rename.taken,   City.Suwon,  City.busan
            pages.refused.rename.deleted, City.Suwon,  City.Gone
            pages.refused.rename.same,    City.suwon,  City.Suwon
            pages.refused.rename.absent,  City.Nobody, City.A
            pages.refused.rename.fixed,   City.Suwon,  schema.City
            pages.refused.name.characters, City.Suwon, City[A]
            """)
    void isRefusedForNamesThatCannotBe(String key, String from, String to) {
        wiki.save(BUSAN, "City.Busan", "A harbour.");
        wiki.save(BUSAN, "City.Gone", "Gone.");
        wiki.delete("City.Gone");

        refused(key, from, to);
    }

    @Test
    void keepsWhatSomebodyWroteMeanwhileUnderTheOldName() {
        rename("City.Suwon", "City.Suwon-KR");

        wiki.pages.commit(BUSAN, PageChange.text("City.Suwon", 2, "My text."), "");

        assertThat(wiki.text("City.Suwon-KR")).isEqualTo("My text.\r\n");
        assertThat(wiki.pages.view(VISITOR, "City.Suwon")).isEmpty();
    }

    @Test
    void racingWithEditsLosesNothing() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<?> editing = people.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    PageVersion now = wiki.pages.view(ADMIN, wiki.pages.movedTo(ADMIN, "City.Suwon").orElse("City.Suwon"))
                            .or(() -> wiki.pages.view(ADMIN, wiki.pages.movedTo(ADMIN, "City.Suwon").orElse("City.Suwon")))
                            .orElseThrow();
                    try {
                        wiki.pages.commit(ADMIN, PageChange.text(now.name(), now.version(), now.text() + "line " + i), "");
                    } catch (ConflictException both) {
                        assertThat(both.mine()).isNotEmpty();
                    }
                }
            });
            rename("City.Suwon", "City.Other");
            editing.get();
        } finally {
            people.shutdown();
        }
        PageVersion page = wiki.pages.view(ADMIN, "City.Other").orElseThrow();
        assertThat(wiki.pages.history(ADMIN, "City.Other", 0, 100)).hasSize(page.version());
        assertThat(page.text()).contains("line 39");
        assertThat(wiki.store.pages().count()).isEqualTo(1);
    }
}
