package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetProposalsTest {

    private static final Instant NOW = Instant.now();

    @TempDir
    Path folder;

    private Store store;
    private SheetProposalStore proposals;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Clock.systemUTC());
        proposals = store.sheetProposals();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SheetProposal add(String owner) {
        return proposals.add(
                SheetProposal.of(owner, "City", "cities.csv", "", NOW, NOW.plus(Duration.ofDays(30))), new byte[] {1, 0, 2});
    }

    @Test
    void whatWasChosenIsThereWhenThePersonComesBack() {
        SheetProposal made = add("ana");
        assertThat(proposals.keep(made.with("EUC-KR", "[\"id\"]", "{}"))).isTrue();

        assertThat(proposals.openOf("ana")).singleElement().satisfies(kept -> {
            assertThat(kept.encoding()).isEqualTo("EUC-KR");
            assertThat(kept.columns()).isEqualTo("[\"id\"]");
        });
        assertThat(proposals.content(made.id())).hasValue(new byte[] {1, 0, 2});
        assertThat(proposals.openOf("ben")).isEmpty();
    }

    @Test
    void oneOfTwoDecidesAndTheContentGoes() {
        SheetProposal made = add("ana");
        assertThat(proposals.send(made.id(), "please")).isTrue();
        assertThat(proposals.send(made.id(), "again")).isFalse();

        assertThat(proposals.decide(made.id(), SheetProposal.State.MADE, "ben", "", "20261201-1")).isTrue();
        assertThat(proposals.decide(made.id(), SheetProposal.State.DECLINED, "eva", "no", "")).isFalse();

        assertThat(proposals.content(made.id())).isEmpty();
        assertThat(proposals.keep(made)).isFalse();
        assertThat(proposals.ofBatch("20261201-1").orElseThrow().decidedBy()).isEqualTo("ben");
        assertThat(proposals.ofBatch("")).isEmpty();
    }

    @Test
    void proposalsEndAndMappingsAreForgottenWhenUnused() {
        SheetProposal made = add("ana");
        proposals.remember("City", "h", "[]");
        proposals.remember("City", "h", "[\"id\"]");
        assertThat(proposals.mapping("City", "h")).contains("[\"id\"]");
        assertThat(proposals.mapping("Person", "h")).isEmpty();

        assertThat(proposals.removeEnded(NOW, NOW.minusSeconds(60))).isZero();
        assertThat(proposals.removeEnded(made.ends().plusSeconds(1), Instant.now().plusSeconds(60))).isEqualTo(1);

        assertThat(proposals.byId(made.id())).isEmpty();
        assertThat(proposals.content(made.id())).isEmpty();
        assertThat(proposals.mapping("City", "h")).isEmpty();
    }

    @Test
    void whatSomebodySentGoesWithThem() {
        Account ana = store.accounts().create("ana", "Ana", "", "x");
        SheetProposal made = add("ana");
        SheetProposal other = add("ben");
        proposals.decide(other.id(), SheetProposal.State.DECLINED, "ana", "", "");

        store.accounts().leave(ana.id());

        assertThat(proposals.byId(made.id())).isEmpty();
        assertThat(proposals.content(made.id())).isEmpty();
        assertThat(proposals.byId(other.id()).orElseThrow().decidedBy()).doesNotContain("ana");
    }
}
