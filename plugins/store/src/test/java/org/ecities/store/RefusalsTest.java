package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest extends StoreTest {

    @Test
    void aStaleVersionIsRefusedWithBothVersions() {
        save("City.Suwon", 0, "one");
        save("City.Suwon", 1, "two");

        StaleVersionException stale =
                catchThrowableOfType(StaleVersionException.class, () -> save("City.Suwon", 1, "late"));

        assertThat(stale.name()).isEqualTo("City.Suwon");
        assertThat(stale.base()).isEqualTo(1);
        assertThat(stale.latest()).isEqualTo(2);
    }

    @Test
    void anEditOfAPageThatWasDeletedMeanwhileIsStale() {
        save("City.Suwon", 0, "one");
        delete("City.Suwon", 1);

        StaleVersionException stale =
                catchThrowableOfType(StaleVersionException.class, () -> save("City.Suwon", 1, "late"));

        assertThat(stale.latest()).isZero();
    }

    @Test
    void oneStalePageKeepsTheWholeChangeSetOut() {
        save("City.Suwon", 0, "one");

        assertThatThrownBy(() -> saveAll(PageEdit.of("City.Baguio", 0, ""), PageEdit.of("City.Suwon", 0, "")))
                .isInstanceOf(StaleVersionException.class);

        assertThat(store.pages().latestEver("City.Baguio")).isEmpty();
        assertThat(store.feed().last()).isOne();
        assertThat(store.check()).isEmpty();
    }

    static Stream<ChangeSet> changesWithNul() {
        return Stream.of(
                ChangeSet.of(PageEdit.of("City.Suwon", 0, "a\0b"), "mina", ""),
                ChangeSet.of(PageEdit.of("City.Suwon\0", 0, "ab"), "mina", ""),
                ChangeSet.of(PageEdit.of("City.Suwon", 0, "ab"), "mi\0na", ""),
                ChangeSet.of(PageEdit.of("City.Suwon", 0, "ab"), "mina", "\0"),
                ChangeSet.of(new PageEdit("City.Suwon", 0, "ab", Set.of("A\0"), Map.of(), false), "mina", ""),
                ChangeSet.of(new PageEdit("City.Suwon", 0, "ab", Set.of(), Map.of("k", "\0"), false), "mina", ""));
    }

    @ParameterizedTest
    @MethodSource("changesWithNul")
    void nulIsRefusedNamingThePage(ChangeSet changes) {
        assertThatThrownBy(() -> store.commit(changes))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("City.Suwon")
                .hasMessageContaining("NUL");
        assertThat(store.feed().last()).isZero();
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> save("City.Suwon", 0, "a\ud83d"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("City.Suwon");
    }

    @Test
    void aPageTwiceInOneChangeSetIsRefused() {
        assertThatThrownBy(() -> saveAll(PageEdit.of("City.Suwon", 0, ""), PageEdit.of("CITY.SUWON", 0, "")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void aPageThatDoesNotExistCannotBeDeleted() {
        assertThatThrownBy(() -> delete("City.Suwon", 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aNameOfSpacesIsRefused() {
        assertThatThrownBy(() -> save(" ", 0, "")).isInstanceOf(StoreException.class);
    }

    @Test
    void anUnknownBatchIsRefused() {
        ChangeSet changes = ChangeSet.by("mina", "")
                .pages(List.of(PageEdit.of("City.Suwon", 0, "")))
                .batch(Optional.of("20261124-9"))
                .build();

        assertThatThrownBy(() -> store.commit(changes)).hasMessage("there is no batch 20261124-9");
    }

    @Test
    void nothingIsKeptAfterClosing() {
        store.close();

        assertThatThrownBy(() -> save("City.Suwon", 0, "")).hasMessage("the store is closed");
        assertThatThrownBy(() -> store.pages().count()).hasMessage("the store is closed");
    }
}
