package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.store.PageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRevertTest {

    private static final String KABUL = "1,Kabul,,AF,,4434550,34.52813,69.17233,true,2022-06-18";
    private static final String KABUL_LATER = KABUL.replace("4434550", "4500000");
    private static final String KABUL_LAST = KABUL.replace("4434550", "4600000");
    private static final String HERAT = "2,Herāt,,AF,,574300,34.34817,62.19967,false,2022-06-18";

    private TownWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new TownWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private String imported(String... rows) {
        return wiki.run(rows).batch().orElseThrow();
    }

    @Test
    void deletesThePagesTheBatchMade() {
        RevertReport report = wiki.revert(imported(KABUL, HERAT));
        assertThat(report.deleted()).isEqualTo(2);
        assertThat(report.left()).isEmpty();
        assertThat(report.revert()).isPresent();
        assertThat(wiki.store.pages().pages("Town.", 0, 10)).isEmpty();
    }

    @Test
    void bringsBackTheEarlierText() {
        imported(KABUL);
        String before = wiki.text("1");
        RevertReport report = wiki.revert(imported(KABUL_LATER, HERAT));
        assertThat(report.restored()).isEqualTo(1);
        assertThat(report.deleted()).isEqualTo(1);
        assertThat(wiki.text("1")).isEqualTo(before);
    }

    @Test
    void leavesAndTellsAPageThatSomebodyChangedSince() {
        String batch = imported(KABUL, HERAT);
        wiki.person("1", "Basic data.", "My prose.");
        RevertReport report = wiki.revert(batch);
        assertThat(report.deleted()).isEqualTo(1);
        assertThat(report.left()).extracting(RevertReport.LeftPage::page).containsExactly("Town.1");
        assertThat(wiki.text("1")).contains("My prose.");
    }

    @Test
    void changesNothingTheSecondTime() {
        String batch = imported(KABUL);
        wiki.revert(batch);
        long last = wiki.store.feed().last();
        RevertReport again = wiki.revert(batch);
        assertThat(again).isEqualTo(new RevertReport(
                batch, 0, 0, java.util.List.of(), java.util.Optional.empty(), false));
        assertThat(wiki.store.feed().last()).isEqualTo(last);
    }

    @Test
    void takesBackSeveralBatchesOneAfterTheOther() {
        String first = imported(KABUL);
        String second = imported(KABUL_LATER);
        wiki.revert(second);
        assertThat(wiki.revert(first).deleted()).isEqualTo(1);
        assertThat(wiki.text("1")).isEmpty();
    }

    @Test
    void leavesAPageOfAnEarlierBatchWhileALaterOneStands() {
        String first = imported(KABUL);
        imported(KABUL_LATER);
        assertThat(wiki.revert(first).left()).hasSize(1);
        assertThat(wiki.text("1")).contains("4500000");
    }

    @Test
    void canItselfBeTakenBack() {
        String batch = imported(KABUL);
        String before = wiki.text("1");
        String revert = wiki.revert(batch).revert().orElseThrow();
        assertThat(wiki.revert(revert).restored()).isEqualTo(1);
        assertThat(wiki.text("1")).isEqualTo(before);
    }

    @Test
    void letsALaterImportWriteAgainWhatTheRevertTookBack() {
        imported(KABUL);
        wiki.revert(imported(KABUL_LATER));
        wiki.run(KABUL_LAST);
        assertThat(wiki.text("1")).contains("4600000");
    }

    @Test
    void letsAnImportMakeADeletedPageAgain() {
        wiki.revert(imported(KABUL));
        assertThat(wiki.run(KABUL).counts().created()).isEqualTo(1);
        assertThat(wiki.text("1")).contains("4434550");
        assertThat(wiki.run(KABUL_LATER).counts().changed()).isEqualTo(1);
    }

    @Test
    void doesNotTakeAPersonsValueForTheImportsAfterARevert() {
        imported(KABUL);
        wiki.person("1", "country: AF", "country: Afghanistan");
        wiki.revert(imported(KABUL_LATER));
        wiki.run(KABUL_LAST);
        assertThat(wiki.text("1")).contains("country: Afghanistan").contains("4600000");
    }

    @Test
    void keepsNothingInADryRun() {
        String batch = imported(KABUL, HERAT);
        long last = wiki.store.feed().last();
        RevertReport report = new BatchRevert(wiki.store, wiki.pages)
                .run(batch, new ImportOptions(Asker.system(), true, Locale.ENGLISH), ImportProgress.none());
        assertThat(report.deleted()).isEqualTo(2);
        assertThat(wiki.store.feed().last()).isEqualTo(last);
        assertThat(wiki.store.batches().all()).hasSize(1);
    }

    @Test
    void countsADeletionByAPersonAsDone() {
        String batch = imported(KABUL);
        PageHead head = wiki.store.pages().head("Town.1").orElseThrow();
        wiki.pages.commit(Asker.system(), PageChange.deletion("Town.1", head.version()), "");
        RevertReport report = wiki.revert(batch);
        assertThat(report.deleted()).isZero();
        assertThat(report.left()).isEmpty();
    }

    @Test
    void refusesAnUnknownNumberAndNamesTheNewest() {
        String batch = imported(KABUL);
        assertThatThrownBy(() -> wiki.revert("nonsense"))
                .hasMessage("There is no import \"nonsense\". The newest are: " + batch + ".");
    }
}
