package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecities.pages.OpenWiki.ADMIN;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SECRETARIAT;
import static org.ecities.pages.OpenWiki.SUWON;
import static org.ecities.pages.OpenWiki.VISITOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecities.store.PageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitTest {

    private OpenWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void refused(String key, PageChange change, String note) {
        assertThatThrownBy(() -> wiki.pages.commit(SUWON, change, note))
                .isInstanceOfSatisfying(
                        PageRefusedException.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(wiki.store.feed().last()).isZero();
    }

    private void notAllowed(Asker asker, Right right, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(NotAllowedException.class, refused -> {
            assertThat(refused.right()).isEqualTo(right);
            assertThat(asker).isNotNull();
        });
    }

    @Test
    void makesANewPage() {
        PageHead made = wiki.pages
                .commit(SUWON, PageChange.text("City.Suwon", 0, "A city.\nMore"), "first text")
                .orElseThrow().pages().get(0);

        assertThat(made.version()).isEqualTo(1);
        assertThat(made.author()).isEqualTo("suwon");
        assertThat(made.note()).isEqualTo("first text");
        assertThat(wiki.text("City.Suwon")).isEqualTo("A city.\r\nMore\r\n");
    }

    @Test
    void keepsTheLinksOfThePage() {
        wiki.save(SUWON, "City.Suwon", "[City.Busan] and [there|City.Paris#Needs]");

        assertThat(wiki.store.pages().references("City.Suwon")).containsExactlyInAnyOrder("City.Busan", "City.Paris");
    }

    @Test
    void ofAnUnchangedTextMakesNoVersion() {
        wiki.save(SUWON, "City.Suwon", "A city.");

        assertThat(wiki.save(BUSAN, "City.Suwon", "A city.")).isEmpty();
        assertThat(wiki.save(BUSAN, "City.Suwon", "A city.\n")).isEmpty();
        assertThat(wiki.version("City.Suwon")).isEqualTo(1);
    }

    @Test
    void goesToThePageOfThatNameInAnyCaseAndForm() {
        wiki.save(SUWON, "City.Orl\u00e9ans", "one");
        wiki.pages.commit(SUWON, PageChange.text("CITY.ORLE\u0301ANS", 1, "two"), "");

        assertThat(wiki.version("City.Orl\u00e9ans")).isEqualTo(2);
        assertThat(wiki.store.pages().page("city.orl\u00e9ans").orElseThrow().name()).isEqualTo("City.Orl\u00e9ans");
    }

    @Test
    void refusesTextsAndNotesThatCannotBeKept() {
        refused("pages.refused.note.long", PageChange.text("A", 0, "x"), "n".repeat(501));
        refused("pages.refused.text.nul", PageChange.text("A", 0, "x"), "a\0b");
        refused("pages.refused.text.nul", PageChange.text("A", 0, "a\0b"), "");
        refused("pages.refused.text.long", PageChange.text("A", 0, "x".repeat(4_000_001)), "");
        refused("pages.refused.empty", PageChange.text("A", 0, ""), "");
        refused("pages.refused.empty", PageChange.text("A", 0, " \r\n\t"), "");
        refused("pages.refused.name.characters", PageChange.text("<script>", 0, "x"), "");
        refused("pages.refused.name.slash", PageChange.text("a/b", 0, "x"), "");
        refused("pages.refused.name.long", PageChange.text("a".repeat(300), 0, "x"), "");
        refused("pages.refused.name.empty", PageChange.deletion(" ", 1), "");
        refused("pages.refused.deny", PageChange.text("A", 0, "[{DENY view All}]"), "");
        refused("pages.refused.rule", PageChange.text("A", 0, "[{ALLOW veiw suwon}]"), "");
        refused("pages.refused.audience", PageChange.text("A", 0, "[{ALLOW view Busan}]"), "");
    }

    @Test
    void keepsTheLongestTextAndNote() {
        wiki.pages.commit(SUWON, PageChange.text("A", 0, "x".repeat(4_000_000)), "n".repeat(500));

        assertThat(wiki.text("A")).hasSize(4_000_002);
    }

    @Test
    void replacesHalfCharacters() {
        wiki.pages.commit(SUWON, PageChange.text("A", 0, "a\uD83Db \uD83D\uDE00"), "n\uDE00\nm");

        assertThat(wiki.text("A")).isEqualTo("a\uFFFDb \uD83D\uDE00\r\n");
        assertThat(wiki.store.pages().head("A").orElseThrow().note()).isEqualTo("n\uFFFD m");
    }

    @Test
    void lettersOfARuleInLiteralTextDenyNobody() {
        assertThat(wiki.save(SUWON, "Help.Rights", "{{{[{DENY view All}]}}} ~[{ALLOW veiw x}] [[{ALLOW view Busan}]"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            -                       ; EDIT
            [{ALLOW view suwon}]    ; CREATE
            [{ALLOW edit suwon}]    ; EDIT
            """)
    void ofAVisitorWhoIsNotSignedInIsRefused(String rule, Right right) {
        wiki.save(SUWON, "City.Suwon", "text " + (rule == null ? "" : rule));

        notAllowed(VISITOR, right, () -> wiki.pages.commit(VISITOR, PageChange.text("City.Suwon", 1, "other"), ""));
        notAllowed(VISITOR, Right.CREATE, () -> wiki.pages.commit(VISITOR, PageChange.text("New", 0, "other"), ""));
        assertThat(wiki.version("City.Suwon")).isEqualTo(1);
    }

    @Test
    void needsTheRightOfTheTextThatIsThereNotOfTheNewOne() {
        wiki.save(SUWON, "City.Suwon", "[{ALLOW edit suwon}]");

        notAllowed(BUSAN, Right.EDIT, () -> wiki.save(BUSAN, "City.Suwon", "[{ALLOW edit park}]"));
        notAllowed(SECRETARIAT, Right.EDIT, () -> wiki.save(SECRETARIAT, "City.Suwon", "open"));
        assertThat(wiki.save(ADMIN, "City.Suwon", "open")).isPresent();
    }

    @Test
    void needsTheSecretariatForFormDesigns() {
        notAllowed(SUWON, Right.CREATE, () -> wiki.save(SUWON, "schema.Harbour", "x"));
        assertThat(wiki.save(SECRETARIAT, "Schema.Harbour", "x")).isPresent();
        notAllowed(SUWON, Right.EDIT, () -> wiki.save(SUWON, "Schema.Harbour", "y"));
    }

    @Test
    void deletesForThoseWhoMay() {
        wiki.save(SUWON, "City.Suwon", "x");

        notAllowed(SUWON, Right.DELETE,
                () -> wiki.pages.commit(SUWON, PageChange.deletion("City.Suwon", 1), ""));
        assertThat(wiki.pages.commit(SECRETARIAT, PageChange.deletion("City.Suwon", 1), "")).isPresent();
        assertThat(wiki.store.pages().page("City.Suwon")).isEmpty();
        assertThat(wiki.pages.commit(SECRETARIAT, PageChange.deletion("City.Suwon", 2), "")).isEmpty();
    }

    @Test
    void doesNotDeleteWhatSomebodyJustChanged() {
        wiki.save(SUWON, "City.Suwon", "x");
        wiki.save(SUWON, "City.Suwon", "y");

        assertThatThrownBy(() -> wiki.pages.commit(SECRETARIAT, PageChange.deletion("City.Suwon", 1), ""))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.latest()).isEqualTo(2);
                    assertThat(conflict.theirs()).isEqualTo("y\r\n");
                });
        assertThat(wiki.text("City.Suwon")).isEqualTo("y\r\n");
    }

    @Test
    void aDeletedNameThatComesBackGoesOnWithItsVersions() {
        wiki.save(SUWON, "City.Suwon", "x");
        wiki.delete("City.Suwon");

        wiki.pages.commit(SUWON, PageChange.text("City.Suwon", 0, "again"), "");

        assertThat(wiki.version("City.Suwon")).isEqualTo(3);
    }

    @Test
    void aDeletedPageIsTakenUpOnlyByThoseWhoCouldReadIt() {
        wiki.save(SUWON, "Plan", "[{ALLOW view suwon}] secret");
        wiki.delete("Plan");

        notAllowed(BUSAN, Right.CREATE, () -> wiki.pages.commit(BUSAN, PageChange.text("Plan", 0, "mine"), ""));
        assertThat(wiki.pages.commit(SUWON, PageChange.text("Plan", 0, "again"), "")).isPresent();
    }

    @Test
    void ofTwoHundredPagesIsOneCommit() {
        List<PageChange> changes = pages(200);

        assertThat(wiki.pages.commit(SUWON, changes, "", Optional.empty()).orElseThrow().pages()).hasSize(200);
        assertThat(wiki.store.feed().last()).isEqualTo(1);
        assertThat(wiki.store.pages().count()).isEqualTo(200);
    }

    @Test
    void ofManyPagesKeepsAllOrNothing() {
        wiki.save(SUWON, "Page 150", "text: old\n");
        List<PageChange> clash = pages(200);
        List<PageChange> foreign = new ArrayList<>(pages(100));
        foreign.add(PageChange.text("Schema.City", 0, "x"));
        List<PageChange> odd = new ArrayList<>(pages(100));
        odd.add(PageChange.text("a/b", 0, "x"));

        assertThatThrownBy(() -> wiki.pages.commit(SUWON, clash, "", Optional.empty()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> wiki.pages.commit(SUWON, foreign, "", Optional.empty()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> wiki.pages.commit(SUWON, odd, "", Optional.empty()))
                .isInstanceOf(PageRefusedException.class);
        assertThat(wiki.store.pages().count()).isEqualTo(1);
        assertThat(wiki.store.feed().last()).isEqualTo(1);
    }

    private static List<PageChange> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PageChange.text("Page " + i, 0, "text: " + i))
                .toList();
    }
}
