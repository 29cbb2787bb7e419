package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.store.PrivateValue;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateValuesTest {

    private static final Asker VISITOR = Asker.anonymous();
    private static final Asker SUWON = new Asker("suwon", "", Set.of());
    private static final Asker BUSAN = new Asker("clerk", "", Set.of("Busan"));
    private static final Asker SECRETARIAT = new Asker("sec", "", Set.of("Secretariat"));
    private static final Asker ADMIN = new Asker("root", "", Set.of("Admin"));
    private static final String PAGE = "City.Suwon";
    private static final String TEXT = "[{ALLOW edit suwon, Secretariat}]\r\nWalls.";

    @TempDir
    private java.nio.file.Path folder;

    private SqliteStore store;
    private WikiPages pages;
    private PrivateValues values;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, java.time.Clock.systemUTC());
        pages = new WikiPages(store, new FieldMerge(), PageReading.NONE);
        values = new PrivateValues(store);
        pages.commit(ADMIN, PageChange.text(PAGE, 0, TEXT), "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(Asker asker, String field, int base, String value, Readership readers) {
        pages.commit(
                asker,
                PageChange.text(PAGE, 1, TEXT).with(List.of(
                        new ValueChange(field, base, Optional.ofNullable(value), readers))),
                "");
    }

    private List<String> seen(Asker asker) {
        return values.values(asker, PAGE).stream().map(PrivateValue::field).toList();
    }

    @ParameterizedTest(name = "{0} reads {1}: {2}")
    @CsvSource(textBlock = """
            visitor, PUBLIC, true
            visitor, MEMBERS, false
            visitor, INSTITUTION, false
            visitor, SECRETARIAT, false
            busan, MEMBERS, true
            busan, INSTITUTION, false
            busan, SECRETARIAT, false
            suwon, MEMBERS, true
            suwon, INSTITUTION, true
            suwon, SECRETARIAT, false
            sec, INSTITUTION, true
            sec, SECRETARIAT, true
            root, SECRETARIAT, true
            """)
    void oneFunctionDecidesWhoReads(String who, Readership readers, boolean reads) {
        Asker asker = List.of(VISITOR, BUSAN, SUWON, SECRETARIAT, ADMIN).get(
                List.of("visitor", "busan", "suwon", "sec", "root").indexOf(who));
        assertThat(Rights.mayRead(asker, readers, AccessRules.of(TEXT))).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [{ALLOW edit Authenticated}]
            [{ALLOW edit All, suwon}]
            ''
            """)
    void wherePeopleCouldNameThemselvesNobodyIsTheInstitution(String rules) {
        assertThat(Rights.mayRead(SUWON, Readership.INSTITUTION, AccessRules.of(rules))).isFalse();
    }

    /** Every visitor on every kind of page: the names the index keeps say what the rights function says. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''
            [{ALLOW edit suwon, Secretariat}]
            [{ALLOW edit Authenticated}]
            [{ALLOW edit Busan}] [{ALLOW view Busan, suwon}]
            [{ALLOW view Secretariat}]
            [{ALLOW comment suwon}]
            """)
    void namesSayTheSameAsTheRightsFunctionAndEachReadershipLiesInTheWiderOnes(String text) {
        AccessRules rules = AccessRules.of(text);
        for (Asker asker : List.of(VISITOR, BUSAN, SUWON, SECRETARIAT, ADMIN)) {
            boolean before = true;
            for (Readership readers : Readership.values()) {
                boolean reads = Rights.mayRead(asker, readers, rules);
                List<String> names = PrivateValues.readers(readers, text);
                boolean views = asker.admin() || asker.names().stream().anyMatch(Rights.viewers(rules)::contains);
                assertThat(reads).as("%s %s", asker.login(), readers)
                        .isEqualTo(views && asker.names().stream().anyMatch(names::contains));
                assertThat(before || !reads).as("%s reads %s and not the wider one", asker.login(), readers).isTrue();
                assertThat(Rights.mayReadSomewhere(asker, readers) || !reads).isTrue();
                before = reads;
            }
        }
    }

    @Test
    void theNarrowerOfTwoReadershipsCounts() {
        assertThat(Readership.MEMBERS.and(Readership.INSTITUTION)).isEqualTo(Readership.INSTITUTION);
        assertThat(Readership.SECRETARIAT.and(Readership.MEMBERS)).isEqualTo(Readership.SECRETARIAT);
        assertThat(Readership.SECRETARIAT.within(Readership.INSTITUTION)).isTrue();
        assertThat(Readership.PUBLIC.within(Readership.MEMBERS)).isFalse();
    }

    @Test
    void whoMayNotViewThePageReadsNoneOfItsFields() {
        AccessRules hidden = AccessRules.of("[{ALLOW view Busan}] [{ALLOW edit suwon}]");
        assertThat(Readership.values()).noneMatch(readers -> Rights.mayRead(
                new Asker("other", "", Set.of()), readers, hidden));
    }

    @Test
    void eachReaderGetsWhatIsForThem() {
        keep(SECRETARIAT, "phone", 0, "1", Readership.MEMBERS);
        keep(SECRETARIAT, "budget", 0, "2", Readership.INSTITUTION);
        keep(SECRETARIAT, "remark", 0, "3", Readership.SECRETARIAT);

        assertThat(seen(VISITOR)).isEmpty();
        assertThat(seen(BUSAN)).containsExactly("phone");
        assertThat(seen(SUWON)).containsExactly("budget", "phone");
        assertThat(seen(SECRETARIAT)).containsExactly("budget", "phone", "remark");
        assertThat(values.version(BUSAN, PAGE, "remark", 1)).isEmpty();
        assertThat(values.history(SUWON, PAGE, "remark")).isEmpty();
        assertThat(values.history(SECRETARIAT, PAGE, "remark")).hasSize(1);
    }

    @Test
    void whoMayNotReadAValueCannotOverwriteIt() {
        keep(SECRETARIAT, "remark", 0, "3", Readership.SECRETARIAT);

        assertThatThrownBy(() -> keep(SUWON, "remark", 1, "4", Readership.SECRETARIAT))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> keep(SUWON, "remark", 1, "4", Readership.MEMBERS))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> keep(SUWON, "remark", 1, null, Readership.MEMBERS))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> keep(BUSAN, "phone", 0, "4", Readership.MEMBERS))
                .isInstanceOf(NotAllowedException.class);
        assertThat(values.history(SECRETARIAT, PAGE, "remark")).singleElement()
                .satisfies(value -> assertThat(value.value()).contains("3"));
    }

    @Test
    void twoPeopleWhoChangeTheSameValueGetBothTexts() {
        keep(SUWON, "phone", 0, "1", Readership.MEMBERS);
        keep(SUWON, "phone", 1, "2", Readership.MEMBERS);

        assertThatThrownBy(() -> keep(SECRETARIAT, "phone", 1, "3", Readership.MEMBERS))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.clashes())
                        .containsExactly(new ConflictException.Clash("phone", "1", "2", "3")));
        keep(SECRETARIAT, "phone", 1, "2", Readership.MEMBERS);
        assertThat(values.history(SUWON, PAGE, "phone")).hasSize(2);
    }

    @Test
    void pageAndValueAreOneChange() {
        long before = store.feed().last();
        pages.commit(
                SUWON,
                PageChange.text(PAGE, 1, TEXT + " And gates.").with(List.of(
                        new ValueChange("phone", 0, Optional.of("1"), Readership.MEMBERS))),
                "");

        assertThat(store.feed().last()).isEqualTo(before + 1);
        assertThat(values.values(SUWON, PAGE).get(0).change()).isEqualTo(before + 1);
        assertThat(pages.view(VISITOR, PAGE).orElseThrow().text()).contains("And gates.");
    }

    @Test
    void nothingIsKeptForAnInstitutionThatIsNotNamed() {
        pages.commit(ADMIN, PageChange.text("City.Open", 0, "Open."), "");
        assertThatThrownBy(() -> pages.commit(
                        SECRETARIAT,
                        PageChange.text("City.Open", 1, "Open.").with(List.of(
                                new ValueChange("budget", 0, Optional.of("1"), Readership.INSTITUTION))),
                        ""))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void anUnknownReadershipIsTheNarrowest() {
        assertThat(Readership.kept("everybody")).isEqualTo(Readership.SECRETARIAT);
        assertThat(Readership.of("everybody")).isEmpty();
    }

    @Test
    void aPurgedTextThatHeldTheRulesOpensNothing() {
        pages.commit(ADMIN, PageChange.text("City.Hidden", 0, "[{ALLOW view Secretariat}]\r\nFirst."), "");
        pages.commit(ADMIN, PageChange.text("City.Hidden", 1, "[{ALLOW view Secretariat}]\r\nSecond."), "");
        pages.commit(ADMIN, PageChange.deletion("City.Hidden", 2), "");
        org.ecities.store.PurgeRequest last = new org.ecities.store.PurgeRequest(
                org.ecities.store.PurgeKind.PAGE_VERSION, "City.Hidden", "", 2, 2);
        store.purges().purge(store.purges().plan(last), "root", "asked for");

        WikiPages fresh = new WikiPages(store, new FieldMerge(), PageReading.NONE);
        assertThat(fresh.view(VISITOR, "City.Hidden", 1)).isEmpty();
        assertThat(fresh.view(SUWON, "City.Hidden", 1)).isEmpty();
        assertThat(fresh.view(ADMIN, "City.Hidden", 1)).isPresent();
        assertThat(fresh.viewers("City.Hidden", "")).containsExactly("admin");
    }

    @Test
    void everybodyReadsAValueThatIsForEverybodyAndClosingItClosesItsEarlierVersions() {
        keep(SECRETARIAT, "phone", 0, "first", Readership.PUBLIC);
        assertThat(seen(VISITOR)).containsExactly("phone");
        keep(SECRETARIAT, "phone", 1, "second", Readership.PUBLIC);
        assertThat(values.history(VISITOR, PAGE, "phone")).hasSize(2);

        keep(SECRETARIAT, "phone", 2, "second", Readership.SECRETARIAT);
        assertThat(seen(VISITOR)).isEmpty();
        assertThat(seen(SECRETARIAT)).containsExactly("phone");
        assertThat(values.history(VISITOR, PAGE, "phone")).isEmpty();
        assertThat(values.version(VISITOR, PAGE, "phone", 1)).isEmpty();
        assertThat(values.history(SECRETARIAT, PAGE, "phone")).hasSize(3);
    }

    @Test
    void onAPageThatIsNotForEverybodyNoValueIs() {
        pages.commit(ADMIN, PageChange.text(PAGE, 1, "[{ALLOW view Secretariat}]\r\nWalls.")
                .with(List.of(new ValueChange("phone", 0, Optional.of("first"), Readership.PUBLIC))), "");

        assertThat(seen(VISITOR)).isEmpty();
        assertThat(seen(SECRETARIAT)).containsExactly("phone");
    }
}
