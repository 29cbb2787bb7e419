package org.ecities.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.store.ChangeSet;
import org.ecities.store.KeptTask;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStudiesTest {

    private static final Asker CLERK = new Asker("clerk", "", Set.of());
    private static final Asker OFFICE = new Asker("office", "", Set.of("Secretariat"));
    private static final String DESIGN = """
            [{Schema

            name: CaseStudy
            label: {en: Case study}
            titleField: title
            groups: []
            fields:
              - {id: title, type: textByLanguage}
            }]
            """;

    @TempDir
    private Path folder;

    private SqliteStore store;
    private WikiPages pages;
    private Tasks tasks;
    private CaseStudies studies;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        store.commit(ChangeSet.of(PageEdit.of("Schema.CaseStudy", 0, DESIGN), "ecities", ""));
        store.accounts().addToGroup(Asker.SECRETARIAT, store.accounts().create("office", "Office", "", "hash").id());
        FieldTypes types = FieldTypes.standard();
        PageSchemas schemas = new PageSchemas(store.pages(), types);
        pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        tasks = new Tasks(store.tasks(), store.accounts());
        studies = new CaseStudies(pages, schemas, tasks);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<KeptTask> ofTheOffice() {
        return tasks.openFor(OFFICE);
    }

    @Test
    void aTitleInAnyScriptBecomesTheNameOfThePage() {
        assertThat(studies.page(CLERK, " Open data in 30 days ")).isEqualTo("CaseStudy.Open-data-in-30-days");
        assertThat(studies.page(CLERK, "공공데이터 개방")).isEqualTo("CaseStudy.공공데이터-개방");
        assertThat(pages.view(CLERK, "CaseStudy.Open-data-in-30-days")).as("nothing is kept yet").isEmpty();
    }

    @Test
    void aDocumentGetsAPageForSignedInPeopleAndTheSecretariatATask() {
        String name = studies.document(CLERK, "Taxes: \"online\" }]", Locale.ENGLISH);

        assertThat(pages.view(Asker.anonymous(), name)).isEmpty();
        assertThat(pages.view(OFFICE, name)).hasValueSatisfying(page ->
                assertThat(page.text()).contains("[{CaseStudy", "A document is attached").startsWith("[{ALLOW view Authenticated}]"));
        assertThat(ofTheOffice()).singleElement().satisfies(kept -> {
            assertThat(kept.task().arguments()).containsExactly("Taxes: \"online\" }]");
            assertThat(kept.task().link()).isEqualTo("/wiki/" + name);
        });
    }

    @Test
    void whatIsThereIsNotWrittenOver() {
        pages.commit(OFFICE, List.of(PageChange.text("CaseStudy.Taxes", 0, "Kept.")), "", Optional.empty());
        pages.commit(OFFICE, List.of(PageChange.text("CaseStudy.Hidden", 0, "[{ALLOW view Secretariat}] Kept.")), "", Optional.empty());

        for (String title : List.of("Taxes", "Hidden")) {
            assertThatThrownBy(() -> studies.document(CLERK, title, Locale.ENGLISH)).as(title).isInstanceOf(RuntimeException.class);
        }
        assertThat(pages.view(OFFICE, "CaseStudy.Taxes").orElseThrow().text().strip()).isEqualTo("Kept.");
        assertThat(pages.view(OFFICE, "CaseStudy.Hidden").orElseThrow().text().strip()).endsWith("Kept.");
        assertThat(ofTheOffice()).isEmpty();
    }

    @Test
    void aTitleThatSaysNothingIsRefused() {
        for (String title : List.of("", "  ", "???", "x".repeat(CaseStudies.MAX_TITLE + 1))) {
            assertThatThrownBy(() -> studies.page(CLERK, title)).as(title).isInstanceOf(PageRefusedException.class);
        }
    }
}
