package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends StoreTest {

    @Test
    void aCommittedPageIsReadBackAsItWas() {
        Commit commit =
                store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "Hwaseong\r\n수원 🏯"), "mina", "first"));

        PageVersion page = store.pages().page("City.Suwon").orElseThrow();
        assertThat(page.text()).isEqualTo("Hwaseong\r\n수원 🏯");
        assertThat(commit.pages()).containsExactly(page.head());
        assertThat(page.head().author()).isEqualTo("mina");
        assertThat(page.head().note()).isEqualTo("first");
        assertThat(page.head().at()).isEqualTo(clock.instant());
        assertThat(page.head().length()).isEqualTo(14);
        assertThat(page.head().change()).isEqualTo(commit.number());
    }

    @Test
    void theHashIsTheSha256OfTheUtf8Text() {
        save("City.Suwon", 0, "abc");

        assertThat(store.pages().head("City.Suwon").orElseThrow().hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void versionsCountUpFromOneAndStayReadable() {
        save("City.Suwon", 0, "one");
        clock.advance(Duration.ofMinutes(1));
        save("City.Suwon", 1, "two");
        save("City.Suwon", 2, "three");

        assertThat(store.pages().history("City.Suwon", 0, 10)).extracting(PageHead::version).containsExactly(3, 2, 1);
        assertThat(store.pages().history("City.Suwon", 1, 1)).extracting(PageHead::version).containsExactly(2);
        assertThat(store.pages().version("City.Suwon", 1)).map(PageVersion::text).contains("one");
        assertThat(store.pages().version("City.Suwon", 4)).isEmpty();
        assertThat(store.pages().versionCount("City.Suwon")).isEqualTo(3);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aDeletedPageIsAbsentButItsHistoryIsNot() {
        long id = save("City.Suwon", 0, "one").pages().get(0).pageId();
        delete("City.Suwon", 1);

        assertThat(store.pages().page("City.Suwon")).isEmpty();
        assertThat(store.pages().head("City.Suwon")).isEmpty();
        assertThat(store.pages().byId(id)).isEmpty();
        assertThat(store.pages().pages("", 0, 10)).isEmpty();
        assertThat(store.pages().count()).isZero();
        assertThat(store.pages().history("City.Suwon", 0, 10)).extracting(PageHead::deleted)
                .containsExactly(true, false);
        assertThat(store.pages().version("City.Suwon", 1)).map(PageVersion::text).contains("one");
        assertThat(store.pages().latestEver("City.Suwon")).map(PageHead::version).contains(2);
    }

    @Test
    void aDeletedNameThatComesBackContinuesItsVersionsUnderItsIdentity() {
        long id = save("City.Suwon", 0, "one").pages().get(0).pageId();
        delete("City.Suwon", 1);

        PageHead back = save("City.SUWON", 0, "again").pages().get(0);

        assertThat(back.version()).isEqualTo(3);
        assertThat(back.pageId()).isEqualTo(id);
        assertThat(back.name()).isEqualTo("City.SUWON");
        assertThat(store.pages().page("City.Suwon")).map(PageVersion::text).contains("again");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aPageMayBeTakenUpFromItsDeletion() {
        save("City.Suwon", 0, "one");
        delete("City.Suwon", 1);

        assertThat(save("City.Suwon", 2, "again").pages().get(0).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            City.Suwon,     CITY.SUWON
            City.Straße,    city.STRASSE
            City.Ñuñoa,     city.ñuñoa
            City.ΣΊΣΥΦΟΣ,   city.σίσυφος
            City.Дербент,   CITY.ДЕРБЕНТ
            """)
    void namesThatDifferInCaseAreOnePage(String name, String other) {
        save(name, 0, "one");
        save(other, 1, "two");

        assertThat(store.pages().page(name)).map(PageVersion::text).contains("two");
        assertThat(store.pages().page(other)).map(PageVersion::name).contains(name);
        assertThat(store.pages().count()).isOne();
    }

    @Test
    void composedAndDecomposedNamesAreOnePageShownComposed() {
        save("City.Que\u0301bec", 0, "one");
        save("City.Qu\u00e9bec", 1, "two");

        assertThat(store.pages().pages("city.qu\u00e9", 0, 10)).extracting(PageHead::name)
                .containsExactly("City.Qu\u00e9bec");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "City.수원시", "City.東京都", "City.ဟင်္သာတ", "City.ភ្នំពេញ", "City.กรุงเทพ",
        "City.ירושלים", "City.مدينة", "City.𐐀𐐁",
        "City.Улаанбаатар", "City.Hồ Chí Minh", "City.O'Brien; drop table page --", "City.100%_(x)", "😀"
    })
    void namesOfEveryScriptAreKept(String name) {
        save(name, 0, name);

        assertThat(store.pages().page(name)).map(PageVersion::name).contains(name);
        assertThat(store.pages().pages(name, 0, 10)).hasSize(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void pagesAreListedByPrefixInNameOrder() {
        saveAll(
                PageEdit.of("City.Suwon", 0, ""),
                PageEdit.of("Schema.City", 0, ""),
                PageEdit.of("city.baguio", 0, ""));
        save("City", 0, "");

        assertThat(store.pages().pages("CITY.", 0, 10)).extracting(PageHead::name)
                .containsExactly("city.baguio", "City.Suwon");
        assertThat(store.pages().pages("", 1, 2)).extracting(PageHead::name)
                .containsExactly("city.baguio", "City.Suwon");
        assertThat(store.pages().count()).isEqualTo(4);
    }

    @Test
    void recentChangesGoBackFromANumber() {
        save("City.Suwon", 0, "");
        Commit second = saveAll(PageEdit.of("City.Baguio", 0, ""), PageEdit.of("City.Hoi-An", 0, ""));
        Commit third = delete("City.Suwon", 1);

        assertThat(store.pages().recentChanges(Long.MAX_VALUE, 10)).extracting(PageHead::name)
                .containsExactly("City.Suwon", "City.Baguio", "City.Hoi-An", "City.Suwon");
        assertThat(store.pages().recentChanges(third.number(), 1)).containsExactly(second.pages().get(0));
    }

    @Test
    void linksAndKeysAreThoseOfTheLatestText() {
        saveAll(edit("City.Suwon", 0, Set.of("Country.KR", "Topic.Heat"), Map.of("geonames", "1")));
        saveAll(edit("City.Suwon", 1, Set.of("country.kr", "City.Lost"), Map.of("geonames", "2")));

        assertThat(store.pages().references("City.Suwon")).containsExactlyInAnyOrder("country.kr", "City.Lost");
        assertThat(store.pages().referrers("Country.KR")).containsExactly("City.Suwon");
        assertThat(store.pages().referrers("Topic.Heat")).isEmpty();
        assertThat(store.pages().byKey("geonames", "1")).isEmpty();
        assertThat(store.pages().byKey("geonames", "2")).map(PageHead::name).contains("City.Suwon");
        assertThat(store.pages().wanted(0, 10)).containsExactly("City.Lost", "country.kr");
    }

    @Test
    void aDeletionDropsLinksAndKeys() {
        saveAll(edit("City.Suwon", 0, Set.of("Country.KR"), Map.of("geonames", "1")));
        delete("City.Suwon", 1);

        assertThat(store.pages().referrers("Country.KR")).isEmpty();
        assertThat(store.pages().wanted(0, 10)).isEmpty();
        assertThat(store.pages().byKey("geonames", "1")).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void whatIsWantedNoLongerOnceItExistsIsWantedAgainAfterItsDeletion() {
        saveAll(edit("City.Suwon", 0, Set.of("Country.KR"), Map.of()));
        save("Country.KR", 0, "");
        List<String> whileThere = store.pages().wanted(0, 10);
        delete("Country.KR", 1);

        assertThat(whileThere).isEmpty();
        assertThat(store.pages().wanted(0, 10)).containsExactly("Country.KR");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Suwan,          City.Suwon
            City.Suwan,     City.Suwon
            suwon,          City.Suwon
            CaseStudy.Suwon, City.Suwon
            City.Hoi,       City.Hoi-An
            Minh,           City.Ho-Chi-Minh
            City.Suwon-si,  City.Suwon
            """)
    void namesThatLookAlikeAreFound(String asked, String expected) {
        saveAll(
                PageEdit.of("City.Suwon", 0, ""),
                PageEdit.of("City.Hoi-An", 0, ""),
                PageEdit.of("City.Ho-Chi-Minh", 0, ""));

        assertThat(store.pages().nearNames(asked, 5)).startsWith(expected);
    }

    @Test
    void aNameIsNotNearItselfNorIsADeletedOne() {
        saveAll(PageEdit.of("City.Suwon", 0, ""), PageEdit.of("City.Suwan", 0, ""));
        delete("City.Suwan", 1);

        assertThat(store.pages().nearNames("city.suwon", 5)).isEmpty();
        assertThat(store.pages().nearNames("Qqqqqqqqqq", 5)).isEmpty();
    }

    @Test
    void everythingIsThereAfterReopening() {
        Commit commit = save("City.Suwon", 0, "one");
        store.close();
        store = SqliteStore.open(folder, clock);

        assertThat(store.pages().page("City.Suwon")).map(PageVersion::head).contains(commit.pages().get(0));
        assertThat(store.feed().last()).isEqualTo(commit.number());
    }

    @Test
    void closingFoldsTheLogIntoTheDatabase() {
        save("City.Suwon", 0, "one");
        store.close();

        assertThat(folder.resolve("ecities.db-wal")).doesNotExist();
    }

    private static PageEdit edit(String name, int base, Set<String> links, Map<String, String> keys) {
        return new PageEdit(name, base, "text", links, keys, false);
    }

    @Test
    void recentChangesCanBeFiltered() {
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "a"), "mina", ""));
        store.commit(ChangeSet.of(PageEdit.of("City.Busan", 0, "a"), "park", ""));
        String batch = store.batches().begin("file", "mina").id();
        store.commit(ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("Note.A", 0, "a")))
                .batch(Optional.of(batch))
                .build());

        assertThat(filtered("city.", "", false, 0)).containsExactly("City.Busan", "City.Suwon");
        assertThat(filtered("", "mina", false, 0)).containsExactly("Note.A", "City.Suwon");
        assertThat(filtered("", "mina", true, 0)).containsExactly("City.Suwon");
        assertThat(filtered("", "", false, 1)).isEmpty();
        assertThat(filtered("", "", false, 0)).hasSize(3);
    }

    private List<String> filtered(String prefix, String author, boolean withoutImports, int secondsFromNow) {
        ChangeFilter filter = new ChangeFilter(
                prefix, author, withoutImports, clock.instant().plusSeconds(secondsFromNow).minusMillis(secondsFromNow == 0 ? 100_000 : 0));
        return store.pages().recentChanges(filter, Long.MAX_VALUE, 10).stream().map(PageHead::name).toList();
    }
}
