package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchesTest extends StoreTest {

    private Commit saveIn(Batch batch, String name) {
        return store.commit(
                ChangeSet.by("mina", "import")
                        .pages(List.of(PageEdit.of(name, 0, "")))
                        .batch(Optional.of(batch.id()))
                        .build());
    }

    @Test
    void aBatchCountsItsChanges() {
        Batch batch = store.batches().begin("City cities.csv", "mina");
        assertThat(store.batches().batch(batch.id())).contains(batch);
        Commit first = saveIn(batch, "City.Suwon");
        save("City.Other", 0, "");
        Commit second = saveIn(batch, "City.Baguio");

        assertThat(store.batches().batch(batch.id())).map(Batch::changes).contains(2);
        assertThat(store.batches().changes(batch.id())).extracting(Change::number)
                .containsExactly(first.number(), second.number());
        assertThat(store.feed().since(0, 10)).extracting(Change::batch)
                .containsExactly(Optional.of(batch.id()), Optional.empty(), Optional.of(batch.id()));
    }

    @Test
    void aBatchEndsOnce() {
        Batch batch = store.batches().begin("City cities.csv", "mina");
        clock.advance(Duration.ofMinutes(2));
        store.batches().end(batch.id());
        clock.advance(Duration.ofMinutes(2));
        store.batches().end(batch.id());

        assertThat(store.batches().batch(batch.id()).orElseThrow().ended())
                .contains(batch.started().plus(Duration.ofMinutes(2)));
        assertThatThrownBy(() -> store.batches().end("nonsense")).hasMessage("there is no batch nonsense");
    }

    @Test
    void idsCanBeTypedAndTheNewestComesFirst() {
        store.batches().begin("a", "mina");
        store.batches().begin("b", "mina");
        clock.advance(Duration.ofDays(1));
        store.batches().begin("c", "mina");

        assertThat(store.batches().all()).extracting(Batch::id)
                .containsExactly("20261125-1", "20261124-2", "20261124-1");
    }
}
