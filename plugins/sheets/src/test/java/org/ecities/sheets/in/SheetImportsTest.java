package org.ecities.sheets.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;
import org.ecities.sheets.BatchRevert;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.RevertReport;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.out.SheetFormat;
import org.ecities.store.SheetProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file from sending it to taking its import back. */
class SheetImportsTest {

    private static final Asker OTHER = new Asker("other", "Other", Set.of());

    @TempDir
    Path folder;

    private ThingWiki wiki;
    private SheetImports imports;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        wiki = new ThingWiki(folder);
        imports = new SheetImports(
                wiki.store, wiki.parts(), wiki.privateFields, wiki.schemas, new Told(), folder.resolve("work"), Clock.systemUTC());
        wiki.page("Thing.A", Map.of("code", FieldValue.of("c1"), "title", FieldValue.of(Value.of(Map.of("en", "Alpha")))));
        wiki.page("Thing.B", Map.of("code", FieldValue.of("c2")));
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private final class Told implements SheetReviews {
        @Override
        public void asked(SheetProposal proposal, Set<String> pages) {
            told.add("asked " + pages);
        }

        @Override
        public void decided(SheetProposal proposal, String by) {
            told.add("decided by " + by);
        }
    }

    private SheetImports.Opened receive(Asker asker, String text) {
        SheetProposal kept = imports.receive(asker, "Thing", "things.csv", "", text.getBytes(StandardCharsets.UTF_8));
        return imports.open(asker, kept.id()).orElseThrow();
    }

    private String exported(Asker asker) throws Exception {
        return Files.readString(wiki.export(asker, SheetFormat.CSV, "Thing.A", "Thing.B"));
    }

    @Test
    void theChangesAreOneImportThatIsTakenBackButForWhatWasEditedSince() throws Exception {
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, exported(ThingWiki.SECRETARY).replace("c1", "d1").replace("c2", "d2"));
        assertThat(imports.plan(ThingWiki.SECRETARY, opened).own()).hasSize(2);

        SheetImports.Made made = imports.make(ThingWiki.SECRETARY, opened, "by file");

        assertThat(made.pages()).isEqualTo(2);
        assertThat(wiki.text("Thing.A")).contains("code: d1");
        assertThat(imports.open(ThingWiki.SECRETARY, opened.proposal().id())).isEmpty();
        wiki.change(ThingWiki.SECRETARY, "Thing.B", Map.of("code", Optional.of(FieldValue.of("later"))));
        RevertReport back = new BatchRevert(wiki.store, wiki.pages).run(
                made.batch().orElseThrow(), new ImportOptions(ThingWiki.SECRETARY, false, Locale.ENGLISH), ImportProgress.none());
        assertThat(back.restored()).isEqualTo(1);
        assertThat(back.left()).extracting(RevertReport.LeftPage::page).containsExactly("Thing.B");
        assertThat(wiki.text("Thing.A")).contains("code: c1");
    }

    @Test
    void privateValuesAreTakenBackToo() throws Exception {
        wiki.change(ThingWiki.SECRETARY, "Thing.A", Map.of("secret", Optional.of(FieldValue.of("old hush"))));
        String file = exported(ThingWiki.SECRETARY).replace("old hush", "new hush");
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, file);
        SheetImports.Made made = imports.make(ThingWiki.SECRETARY, opened, "");
        assertThat(secret()).isEqualTo("new hush");

        RevertReport back = new BatchRevert(wiki.store, wiki.pages).run(
                made.batch().orElseThrow(), new ImportOptions(ThingWiki.SECRETARY, false, Locale.ENGLISH), ImportProgress.none());

        assertThat(back.restored()).isEqualTo(1);
        assertThat(secret()).isEqualTo("old hush");
    }

    private String secret() {
        return wiki.records.now(ThingWiki.SECRETARY, "Thing.A", wiki.schema()).orElseThrow()
                .values().get("secret").value().texts().get(0);
    }

    @Test
    void columnsOfAForeignFileAreFoundByLabelAndRememberedForTheSameHeads() {
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, "이름 (ko);Code;Groesse\n알파;c1;5\n");
        assertThat(opened.columns().columns()).containsExactly(
                Optional.of(new SheetColumn("title", "ko")), Optional.of(new SheetColumn("code", "")), Optional.empty());

        imports.chooseColumns(ThingWiki.SECRETARY, opened, List.of("title.ko", "code", "size"), "");
        SheetImports.Opened again = receive(ThingWiki.SECRETARY, "이름 (ko);Code;Groesse\n베타;c2;6\n");

        assertThat(again.columns().columns().get(2)).contains(new SheetColumn("size", ""));
        RowPlan row = imports.plan(ThingWiki.SECRETARY, again).rows().get(0);
        assertThat(row.page()).isEqualTo("Thing.B");
        assertThat(row.changes()).extracting(change -> change.field().id()).containsExactly("title", "size");
    }

    @Test
    void anEmptyCellOfAForeignFileSaysNothingAndRowsWithoutAPageWaitForAYes() {
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, "code,Size,title.en\nc1,,\nc9,3,New thing\n");
        SheetPlan plan = imports.plan(ThingWiki.SECRETARY, opened);
        assertThat(plan.rows().get(0).changes()).isEmpty();
        assertThat(plan.open()).singleElement().satisfies(row -> assertThat(row.row().line()).isEqualTo(3));
        assertThat(imports.make(ThingWiki.SECRETARY, opened, "").pages()).isZero();

        SheetImports.Opened next = receive(ThingWiki.SECRETARY, "code,Size,title (en)\nc9,3,New thing\n");
        imports.chooseRows(ThingWiki.SECRETARY, next, Map.of(RowChoices.rowKey(2), "new"));
        next = imports.open(ThingWiki.SECRETARY, next.proposal().id()).orElseThrow();
        assertThat(imports.make(ThingWiki.SECRETARY, next, "").pages()).isEqualTo(1);
        assertThat(wiki.text("Thing.New-thing")).contains("code: c9", "size: 3");
    }

    @Test
    void aNameThatIsOnlyNearIsOfferedAndMeantByAYes() {
        wiki.page("Thing.Alphaville", Map.of("code", FieldValue.of("c7")));
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, "Page,Size\nThing.Alphavile,4\n");
        SheetPlan plan = imports.plan(ThingWiki.SECRETARY, opened);
        assertThat(plan.own()).isEmpty();
        assertThat(plan.open()).singleElement().satisfies(row -> assertThat(row.candidates()).containsExactly("Thing.Alphaville"));

        imports.chooseRows(ThingWiki.SECRETARY, opened, Map.of(RowChoices.rowKey(2), "page:Thing.Alphaville"));
        opened = imports.open(ThingWiki.SECRETARY, opened.proposal().id()).orElseThrow();
        assertThat(imports.plan(ThingWiki.SECRETARY, opened).own()).extracting(RowPlan::page).containsExactly("Thing.Alphaville");
    }

    @Test
    void whatBothChangedIsWrittenOnlyWhenChosen() throws Exception {
        String file = exported(ThingWiki.SECRETARY).replace("c1", "mine");
        wiki.change(ThingWiki.SECRETARY, "Thing.A", Map.of("code", Optional.of(FieldValue.of("theirs"))));
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, file);
        long line = imports.plan(ThingWiki.SECRETARY, opened).told().get(0).row().line();

        imports.chooseRows(ThingWiki.SECRETARY, opened, Map.of(RowChoices.fieldKey(line, "code"), "take"));
        SheetImports.Opened chosen = imports.open(ThingWiki.SECRETARY, opened.proposal().id()).orElseThrow();
        assertThat(imports.make(ThingWiki.SECRETARY, chosen, "").pages()).isEqualTo(1);
        assertThat(wiki.text("Thing.A")).contains("code: mine");
    }

    @Test
    void whoMayNotEditSendsASuggestionAndSomebodyWhoMayDecides() throws Exception {
        wiki.pages.commit(
                ThingWiki.SECRETARY,
                PageChange.text("Thing.A", 1, "[{ALLOW edit Secretariat}]\n" + wiki.text("Thing.A")), "");
        SheetImports.Opened opened = receive(OTHER, exported(OTHER).replace("c1", "d1"));
        assertThat(imports.plan(OTHER, opened).others()).hasSize(1);
        assertThat(imports.make(OTHER, opened, "").pages()).isZero();
        assertThat(wiki.text("Thing.A")).contains("code: c1");

        imports.send(OTHER, opened, "It changed in spring");
        assertThat(told).containsExactly("asked [Thing.A]");
        SheetImports.Opened sent = imports.open(OTHER, opened.proposal().id()).orElseThrow();
        assertThatThrownBy(() -> imports.make(OTHER, sent, "")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> imports.decline(ThingWiki.MEMBER, sent, "no")).isInstanceOf(NotAllowedException.class);

        SheetImports.Opened review = imports.open(ThingWiki.SECRETARY, opened.proposal().id()).orElseThrow();
        assertThat(imports.make(ThingWiki.SECRETARY, review, "").pages()).isEqualTo(1);
        assertThat(wiki.text("Thing.A")).contains("code: d1");
        assertThat(told).last().isEqualTo("decided by secretary");
    }

    @Test
    void aFileOfSomebodyElseIsNotThereAndPrivateFieldsAreNotWritten() throws Exception {
        String file = exported(ThingWiki.SECRETARY).replace("[secret]", "[secret]").replace("Thing.A,", "Thing.A,");
        SheetImports.Opened opened = receive(ThingWiki.MEMBER, "Page [@page],Secret [secret],code\nThing.A,told,c1\n");
        assertThat(opened.columns().columns().get(1)).isEmpty();
        assertThat(imports.plan(ThingWiki.MEMBER, opened).rows().get(0).changes()).isEmpty();
        assertThat(imports.open(OTHER, opened.proposal().id())).isEmpty();
        assertThat(imports.open(ThingWiki.SECRETARY, opened.proposal().id())).isEmpty();
        assertThat(file).contains("[secret]");
    }

    @Test
    void aNewErrorIsToldWithLineAndColumnAndTheOtherFieldsAreTaken() {
        SheetImports.Opened opened = receive(ThingWiki.SECRETARY, "code,Size,ofyesNo\nc1,\"1,190,000\",yes\n");
        RowPlan row = imports.plan(ThingWiki.SECRETARY, opened).rows().get(0);
        assertThat(ThingWiki.problems(row)).singleElement().asString().contains("Line 2, column size", "1,190,000");
        assertThat(row.changes()).extracting(change -> change.field().id()).containsExactly("ofyesNo");
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        byte[] korean = "이름\n수원\n".getBytes(Charset.forName("EUC-KR"));
        assertThatThrownBy(() -> imports.receive(ThingWiki.MEMBER, "Thing", "a.csv", "", korean)).isInstanceOf(SheetException.class);
        assertThatThrownBy(() -> imports.receive(Asker.anonymous(), "Thing", "a.csv", "", korean))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> imports.receive(ThingWiki.MEMBER, "Thing", "a.pdf", "", korean)).hasMessageContaining("a.pdf");
        assertThat(imports.openOf(ThingWiki.MEMBER)).isEmpty();
        assertThat(imports.receive(ThingWiki.MEMBER, "Thing", "a.csv", "EUC-KR", korean).id()).isPositive();
    }
}
