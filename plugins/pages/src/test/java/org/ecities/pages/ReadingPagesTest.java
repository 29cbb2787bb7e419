package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecities.pages.OpenWiki.ADMIN;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SUWON;
import static org.ecities.pages.OpenWiki.VISITOR;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ecities.store.PageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code City.Secret} was open in version 1 and is suwon's from version 2 on. */
class ReadingPagesTest {

    private OpenWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
        wiki.save(SUWON, "City.Secrets", "open page");
        wiki.save(SUWON, "City.Secret", "was open [City.Target]");
        wiki.save(SUWON, "City.Secret", "[{ALLOW view suwon}] plan [City.Target]");
        wiki.save(SUWON, "City.Open", "[City.Target]");
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private void showsNothing(Asker asker) {
        assertThat(wiki.pages.view(asker, "City.Secret")).isEmpty();
        assertThat(wiki.pages.view(asker, "CITY.SECRET")).isEmpty();
        assertThat(wiki.pages.view(asker, "City.Secret", 1)).isEmpty();
        assertThat(wiki.pages.view(asker, "City.Secret", 2)).isEmpty();
        assertThat(wiki.pages.history(asker, "City.Secret", 0, 10)).isEmpty();
        assertThat(wiki.pages.referrers(asker, "City.Target")).containsExactly("City.Open");
        assertThat(wiki.pages.nearNames(asker, "City.Secre", 5)).containsExactly("City.Secrets");
        assertThat(OpenWiki.names(wiki.pages.recentChanges(asker, Long.MAX_VALUE, 10)))
                .containsExactly("City.Open", "City.Secrets");
        for (Right right : Right.values()) {
            boolean missing = wiki.pages.may(asker, right, "City.Neverwas") && right == Right.CREATE;
            assertThat(wiki.pages.may(asker, right, "City.Secret")).as("%s", right).isEqualTo(missing);
        }
    }

    @Test
    void showsThemToThoseWhoMay() {
        for (Asker asker : List.of(SUWON, ADMIN)) {
            assertThat(wiki.pages.view(asker, "City.Secret").orElseThrow().version()).isEqualTo(2);
            assertThat(wiki.pages.view(asker, "City.Secret", 1).orElseThrow().text()).startsWith("was open");
            assertThat(wiki.pages.history(asker, "City.Secret", 0, 10)).hasSize(2);
            assertThat(wiki.pages.referrers(asker, "City.Target")).containsExactly("City.Open", "City.Secret");
            assertThat(wiki.pages.nearNames(asker, "City.Secre", 5)).containsExactly("City.Secret", "City.Secrets");
            assertThat(wiki.pages.recentChanges(asker, Long.MAX_VALUE, 10)).hasSize(4);
        }
    }

    @Test
    void showsNothingOfAPageThatIsNowRestricted() {
        showsNothing(VISITOR);
        showsNothing(BUSAN);
    }

    @Test
    void showsNothingOfADeletedPageThatWasRestricted() {
        wiki.delete("City.Secret");

        showsNothing(VISITOR);
        showsNothing(BUSAN);
        assertThat(wiki.pages.history(SUWON, "City.Secret", 0, 10)).hasSize(3);
    }

    @Test
    void aDeletedOpenPageKeepsItsHistory() {
        wiki.delete("City.Open");

        assertThat(wiki.pages.view(VISITOR, "City.Open")).isEmpty();
        assertThat(wiki.pages.view(VISITOR, "City.Open", 1)).isPresent();
        assertThat(wiki.pages.history(VISITOR, "City.Open", 0, 10)).hasSize(2);
        assertThat(OpenWiki.names(wiki.pages.recentChanges(VISITOR, Long.MAX_VALUE, 1))).containsExactly("City.Open");
    }

    @Test
    void anOpenedPageShowsItsOldVersions() {
        wiki.save(SUWON, "City.Secret", "open again");

        assertThat(wiki.pages.view(VISITOR, "City.Secret", 2).orElseThrow().text()).contains("plan");
    }

    @Test
    void aPageWithRulesAboutEditingAloneStaysViewable() {
        wiki.save(SUWON, "City.Own", "[{ALLOW edit suwon}] text");

        assertThat(wiki.pages.view(VISITOR, "City.Own")).isPresent();
        assertThat(wiki.pages.viewers("City.Own", wiki.text("City.Own"))).containsExactly("all");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, Integer.MAX_VALUE})
    void thereIsNothingToSeeOfAVersionThatNeverWas(int version) {
        assertThat(wiki.pages.view(SUWON, "City.Secret", version)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "<script>", "\u0000", "\uD800", "Absent"})
    void thereIsNothingToSeeOfAPageThatNeverWas(String name) {
        assertThat(wiki.pages.view(SUWON, name)).isEmpty();
        assertThat(wiki.pages.history(SUWON, name, 0, 10)).isEmpty();
        assertThat(wiki.pages.referrers(SUWON, name)).isEmpty();
    }

    @Test
    void findsTheFewChangesOneMayViewAmongManyOneMayNot() {
        List<PageChange> hidden = IntStream.range(0, 150)
                .mapToObj(i -> PageChange.text("Hidden " + i, 0, "[{ALLOW view suwon}]"))
                .toList();
        wiki.pages.commit(SUWON, hidden, "", Optional.empty());

        assertThat(OpenWiki.names(wiki.pages.recentChanges(VISITOR, Long.MAX_VALUE, 2)))
                .containsExactly("City.Open", "City.Secrets");
    }

    /** The pages one may view stand behind more hidden ones of the same change than are asked for. */
    @Test
    void neverCutsAChange() {
        List<PageChange> mixed = IntStream.range(0, 200)
                .mapToObj(i -> PageChange.text("Mixed " + i, 0, i < 190 ? "[{ALLOW view suwon}]" : "open"))
                .toList();
        wiki.pages.commit(SUWON, mixed, "", Optional.empty());

        List<PageHead> few = wiki.pages.recentChanges(VISITOR, Long.MAX_VALUE, 1);
        List<PageHead> rest = wiki.pages.recentChanges(VISITOR, few.get(9).change(), 12);

        assertThat(OpenWiki.names(few)).hasSize(10).allMatch(name -> name.startsWith("Mixed 19"));
        assertThat(OpenWiki.names(rest)).containsExactly("City.Open", "City.Secrets");
        assertThat(wiki.pages.recentChanges(VISITOR, Long.MAX_VALUE, 11)).hasSize(11);
    }

    @Test
    void goesOnBelowAChange() {
        long open = wiki.store.pages().head("City.Open").orElseThrow().change();

        assertThat(OpenWiki.names(wiki.pages.recentChanges(VISITOR, open, 10))).containsExactly("City.Secrets");
        assertThat(wiki.pages.recentChanges(VISITOR, 1, 10)).isEmpty();
    }
}
