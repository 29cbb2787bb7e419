package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.ecities.pages.Asker;
import org.ecities.pages.diff.TextDiff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** History, difference, bringing back, recent changes. */
class HistoryActionsTest {

    private final StubPages pages = new StubPages()
            .has("City.Suwon", "kim", "one\n")
            .has("City.Suwon", "lee", "two\n")
            .has("City.Suwon", "kim", "three\n");
    private final HistoryAction history = new HistoryAction(pages, pages.activity());
    private final DiffAction diff = new DiffAction(pages);
    private final RestoreAction restore = new RestoreAction(pages);
    private final RecentAction recent = new RecentAction(pages, pages.activity(), Clock.systemUTC());

    @Test
    void listsVersionsNewestFirst() throws Exception {
        Exchange shown = Exchange.to("City.Suwon").by("park").get(history);

        assertThat(rows(shown)).extracting(VersionRow::version).containsExactly(3, 2, 1);
        assertThat(rows(shown).get(1))
                .isEqualTo(new VersionRow(
                        2,
                        "14 March 2026, 14:02 UTC",
                        "2026-03-14T14:02:00Z",
                        "lee",
                        "note 2",
                        false,
                        false,
                        "",
                        "",
                        "/wiki/City.Suwon?version=2",
                        "/diff/City.Suwon?from=1&to=2"));
        assertThat(rows(shown).get(2).diffHref()).isEmpty();
    }

    @Test
    void hidesNamesAndBringingBackFromThoseWhoAreNotSignedIn() throws Exception {
        Exchange shown = Exchange.to("City.Suwon").get(history);

        assertThat(rows(shown)).extracting(VersionRow::who).containsOnly("a contributor");
        assertThat(shown.shown("restoreAction")).isEqualTo("");
        assertThat(Exchange.to("City.Suwon").by("park").get(history).shown("restoreAction"))
                .isEqualTo("/restore/City.Suwon");
    }

    @Test
    void showsLongHistoriesInScreens() throws Exception {
        for (int i = 0; i < HistoryAction.ROWS; i++) {
            pages.has("City.Long", "kim", "text " + i);
        }
        assertThat(Exchange.to("City.Long").get(history).shown("olderHref")).isEqualTo("");
        pages.has("City.Long", "kim", "one more");

        Exchange first = Exchange.to("City.Long").get(history);
        Exchange second = Exchange.to("City.Long").with("page", "1").get(history);

        assertThat(rows(first)).hasSize(HistoryAction.ROWS);
        assertThat(first.shown("olderHref")).isEqualTo("/history/City.Long?page=1");
        assertThat(rows(second)).extracting(VersionRow::version).containsExactly(1);
        assertThat(second.shown("newerHref")).isEqualTo("/history/City.Long");
    }

    @Test
    void showsAsManyRowsAsTheVisitorHasChosen() throws Exception {
        for (int i = 0; i < 41; i++) {
            pages.has("City.Chosen", "kim", "text " + i);
        }

        Exchange first = Exchange.to("City.Chosen").rows(20).get(history);
        Exchange last = Exchange.to("City.Chosen").rows(20).with("page", "2").get(history);

        assertThat(rows(first)).extracting(VersionRow::version).startsWith(41).endsWith(22).hasSize(20);
        assertThat(rows(last)).extracting(VersionRow::version).containsExactly(1);
        assertThat(changes(Exchange.to("").rows(20).get(recent))).hasSize(20);
        assertThat(changes(Exchange.to("").rows(100).get(recent))).hasSize(44);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} to {3}")
    @CsvSource({"'', '', 2, 3", "1, 3, 1, 3", "'', 2, 1, 2", "3, 1, 3, 1", "'', 1, 1, 1"})
    void comparesTwoVersions(String from, String to, int shownFrom, int shownTo) throws Exception {
        Exchange shown = Exchange.to("City.Suwon").with("from", from).with("to", to).get(diff);

        assertThat(shown.part()).isEqualTo("diff");
        assertThat(((VersionRow) shown.shown("from")).version()).isEqualTo(shownFrom);
        assertThat(((VersionRow) shown.shown("to")).version()).isEqualTo(shownTo);
        assertThat(((TextDiff) shown.shown("diff")).same()).isEqualTo(shownFrom == shownTo);
    }

    @ParameterizedTest
    @CsvSource({"1, 9, 404", "9, 1, 404", "0, 1, 404", "x, 1, 400"})
    void refusesToCompareWhatIsNotThere(String from, String to, int status) throws Exception {
        Exchange answer = Exchange.to("City.Suwon").with("from", from).with("to", to).get(diff);

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void bringsAnEarlierTextBackAsANewVersion() throws Exception {
        Exchange answer = restoring("1", "3").by("park").post(restore);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(pages.view(Asker.anonymous(), "City.Suwon").orElseThrow().text()).isEqualTo("one\n");
        assertThat(pages.history(Asker.anonymous(), "City.Suwon", 0, 1).get(0).note())
                .isEqualTo("version 1 brought back");
    }

    @Test
    void asksWhenSomebodyChangedThePageBeforeItWasBroughtBack() throws Exception {
        assertThat(restoring("1", "2").by("park").post(restore).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, 404", "x, 3, 400", "'', 3, 400", "1, '', 400"})
    void refusesToBringBackWhatIsNotThere(String version, String base, int status) throws Exception {
        assertThat(restoring(version, base).by("park").post(restore).status()).isEqualTo(status);
    }

    @Test
    void bringsNothingBackForThoseWhoMayNotEdit() throws Exception {
        assertThat(restoring("1", "3").post(restore).status()).isEqualTo(403);
    }

    @Test
    void bringsNothingBackByGet() throws Exception {
        Exchange answer = restoring("1", "3").by("park").get(restore);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(pages.view(Asker.anonymous(), "City.Suwon").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void tellsAPageThatIsNotThereFromOneThatIs() throws Exception {
        assertThat(Exchange.to("City.None").get(history).status()).isEqualTo(404);
        assertThat(Exchange.to("City.None").get(diff).status()).isEqualTo(404);
        assertThat(Exchange.to("City.None").by("kim").with("version", "1").post(restore).status())
                .isEqualTo(404);
    }

    @Test
    void foldsALargeChangeIntoOneEntry() throws Exception {
        pages.hasInOneChange("City.Imported-", 200);

        List<RecentChange> changes = changes(Exchange.to("").by("kim").get(recent));

        assertThat(changes).hasSize(4);
        assertThat(changes.get(0).pages()).hasSize(5);
        assertThat(changes.get(0).more()).hasSize(195);
        assertThat(changes.get(0).pages().get(0).kind()).isEqualTo("new");
        assertThat(changes.get(1).pages())
                .containsExactly(new RecentChange.Item(
                        "City.Suwon", "/wiki/City.Suwon", "/diff/City.Suwon?from=2&to=3", "changed", "", "", "/restore/City.Suwon", 2, 3));
        assertThat(changes.get(3).pages().get(0).kind()).isEqualTo("new");
    }

    @Test
    void walksThroughAllChangesWithoutLosingOrRepeatingOne() throws Exception {
        for (int i = 0; i < 7; i++) {
            pages.hasInOneChange("City.Batch" + i + "-", 150);
        }
        for (int i = 0; i < 2 * RecentAction.CHANGES; i++) {
            pages.has("City.Busan", "kim", "text " + i);
        }

        int seen = 0;
        int screens = 0;
        String older = "/recent?before=" + Numbers.MAX;
        while (!older.isEmpty()) {
            String before = older.substring(older.indexOf('=') + 1);
            Exchange screen = Exchange.to("").with("before", before).get(recent);
            seen += changes(screen).stream()
                    .mapToInt(change -> change.pages().size() + change.more().size())
                    .sum();
            older = (String) screen.shown("olderHref");
            screens++;
        }

        assertThat(seen).isEqualTo(3 + 7 * 150 + 2 * RecentAction.CHANGES);
        assertThat(screens).isLessThan(10);
    }

    @Test
    void keepsTheFilterOnTheWayToOlderChanges() throws Exception {
        for (int i = 0; i <= RecentAction.CHANGES; i++) {
            pages.has("City.Busan", "kim", "text " + i);
        }

        Exchange shown = Exchange.to("").with("page", "City.B").with("imports", "no").with("days", "7").get(recent);

        assertThat((String) shown.shown("olderHref")).endsWith("&page=City.B&imports=no&days=7");
        assertThat(shown.shown("narrow")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"days, 8", "days, x", "before, -1"})
    void refusesFiltersThatMeanNothing(String filter, String value) throws Exception {
        assertThat(Exchange.to("").with(filter, value).get(recent).status()).isEqualTo(400);
    }

    @Test
    void offersNothingToTakeBackToVisitors() throws Exception {
        assertThat(changes(Exchange.to("").get(recent)).get(0).pages().get(0).restore()).isEmpty();
    }

    private static Exchange restoring(String version, String base) {
        return Exchange.to("City.Suwon").with("version", version).with("base", base);
    }

    private static List<VersionRow> rows(Exchange shown) {
        return listOf(shown, "rows", VersionRow.class);
    }

    private static List<RecentChange> changes(Exchange shown) {
        return listOf(shown, "changes", RecentChange.class);
    }

    private static <T> List<T> listOf(Exchange shown, String attribute, Class<T> type) {
        return ((List<?>) shown.shown(attribute)).stream().map(type::cast).toList();
    }
}
