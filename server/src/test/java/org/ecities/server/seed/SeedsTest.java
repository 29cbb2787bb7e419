package org.ecities.server.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecities.accounts.PasswordRules;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.Proposal;
import org.ecities.pages.TalkChange;
import org.ecities.server.house.House;
import org.ecities.sheets.BatchRevert;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.store.PageHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

    private static final Asker SOMEBODY = new Asker("kim", "Kim", Set.of("Admin"));

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = House.open(folder.resolve("data"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void makePagesWithTheNameOfTheirFile() throws IOException {
        assertThat(sow(true, "site/도움말.txt", "Help", "schemas/Schema.Note.txt", "A schema")).isEqualTo(2);

        assertThat(text("도움말")).contains("Help");
        assertThat(head("도움말").author()).isEqualTo("ecities");
        assertThat(head("Schema.Note").change()).isLessThan(head("도움말").change());
    }

    @Test
    void makeNothingTwice() throws IOException {
        sow(true, "site/Main.txt", "Welcome");

        assertThat(sow(true, "site/Main.txt", "Welcome")).isZero();
        assertThat(head("Main").version()).isEqualTo(1);
    }

    @Test
    void renewAPageThatNobodyTouched() throws IOException {
        sow(true, "site/Main.txt", "Welcome");

        assertThat(sow(true, "site/Main.txt", "Welcome, all")).isEqualTo(1);
        assertThat(text("Main")).contains("Welcome, all");
    }

    @Test
    void leaveAPageThatSomebodyChanged() throws IOException {
        sow(true, "site/Main.txt", "Welcome");
        house.pages().commit(SOMEBODY, PageChange.text("Main", 1, "Our own welcome"), "");

        assertThat(sow(true, "site/Main.txt", "Welcome, all")).isZero();
        assertThat(text("Main")).contains("Our own welcome");
    }

    @Test
    void leaveAPageThatSomebodyDeleted() throws IOException {
        sow(true, "examples/City.Suwon.txt", "Suwon");
        house.pages().commit(SOMEBODY, PageChange.deletion("City.Suwon", 1), "");

        assertThat(sow(true, "examples/City.Suwon.txt", "Suwon, again")).isZero();
        assertThat(house.store().pages().page("City.Suwon")).isEmpty();
    }

    @Test
    void leaveAPageThatAnImportOfTheProgramChanged() throws IOException {
        sow(true, "examples/City.Suwon.txt", "Suwon");
        house.pages().commit(Asker.system(), PageChange.text("City.Suwon", 1, "Imported"), "import of cities.csv");

        assertThat(sow(true, "examples/City.Suwon.txt", "Suwon, again")).isZero();
        assertThat(text("City.Suwon")).contains("Imported");
    }

    @Test
    void leaveOutExamplesThatAreNotWanted() throws IOException {
        assertThat(sow(false, "site/Main.txt", "Welcome", "examples/City.Suwon.txt", "Suwon")).isEqualTo(1);
        assertThat(house.store().pages().page("City.Suwon")).isEmpty();
    }

    @Test
    void renewExamplesThatAreThere() throws IOException {
        sow(true, "examples/City.Suwon.txt", "Suwon");

        assertThat(sow(false, "examples/City.Suwon.txt", "Suwon, again")).isEqualTo(1);
    }

    @Test
    void tellWhatBecameOfShippedPages() throws IOException {
        sow(true, "site/About.txt", "About", "site/Terms.txt", "Terms");
        house.pages().commit(SOMEBODY, PageChange.text("Terms", 1, "Our own terms"), "");

        assertThat(shipped().state("About")).isEqualTo(SeedState.AS_SHIPPED);
        assertThat(shipped().state("Terms")).isEqualTo(SeedState.EDITED);
        assertThat(shipped().state("Privacy")).isEqualTo(SeedState.ABSENT);
    }

    @Test
    void takeExamplesAwayInOneChangeThatCanBeTakenBack() throws IOException {
        sow(true, "site/Main.txt", "Welcome", "examples/A.txt", "A", "examples/B.txt", "B", "examples/C.txt", "C",
                "examples/D.txt", "D");
        house.pages().commit(SOMEBODY, PageChange.text("B", 1, "Our own"), "");
        house.pages().commit(SOMEBODY, Proposal.of(TalkChange.add("C", "Is this right?")));

        String batch = shipped().removeExamples(SOMEBODY).orElseThrow();

        assertThat(house.store().batches().changes(batch)).singleElement()
                .satisfies(change -> assertThat(change.pages()).extracting(PageHead::name).containsExactlyInAnyOrder("A", "D"));
        assertThat(house.store().pages().head("A")).isEmpty();
        assertThat(shipped().examples(SeedState.EDITED)).containsExactly("B", "C");
        assertThat(text("Main")).contains("Welcome");
        new BatchRevert(house.store(), house.pages())
                .run(batch, new ImportOptions(SOMEBODY, false, Locale.ENGLISH), ImportProgress.none());
        assertThat(text("A")).contains("A");
        assertThat(text("D")).contains("D");
    }

    @Test
    void leaveExamplesAwayThatWereTakenAway() throws IOException {
        sow(true, "examples/A.txt", "A");
        shipped().removeExamples(SOMEBODY);

        assertThat(sow(true, "examples/A.txt", "A, again")).isZero();
        assertThat(shipped().removeExamples(SOMEBODY)).isEmpty();
    }

    private ShippedPages shipped() {
        return new ShippedPages(new SeedArchive(folder.resolve("pages.zip")), house.pages(), house.store());
    }

    @Test
    void giveAFreshWikiOneAdministrator() {
        FirstAdministrator first = new FirstAdministrator(house.store().accounts(), new PasswordRules(List.of()), house.store().audit());

        Optional<String> password = first.make(Optional.empty());

        assertThat(house.signIns().open("admin", password.orElseThrow())).isPresent();
        assertThat(house.store().accounts().members("Admin")).isEqualTo(List.of("admin"));
        assertThat(first.make(Optional.empty())).isEmpty();
        assertThat(house.store().accounts().all()).hasSize(1);
    }

    @Test
    void takeTheAdministratorsPasswordFromTheOperator() {
        String chosen = "the operator's own";

        assertThat(new FirstAdministrator(house.store().accounts(), new PasswordRules(List.of()), house.store().audit()).make(Optional.of(chosen))).isEmpty();
        assertThat(house.signIns().open("admin", chosen)).isPresent();
    }

    /** Sows pages given as pairs of file name and text. */
    private int sow(boolean examples, String... files) throws IOException {
        Path archive = folder.resolve("pages.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new Seeds(archive, house.pages(), house.store().pages()).sow(examples);
    }

    private String text(String page) {
        return house.store().pages().page(page).orElseThrow().text();
    }

    private PageHead head(String page) {
        return house.store().pages().head(page).orElseThrow();
    }
}
