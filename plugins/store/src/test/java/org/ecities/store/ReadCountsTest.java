package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCountsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void addsUpByPageAndMonth(@TempDir Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            PageEdit edit = new PageEdit("City.Suva", 0, "Prose.", Set.of(), Map.of(), false, Optional.empty());
            store.commit(ChangeSet.ofPages(List.of(edit), "clerk", ""));
            long page = store.pages().head("City.Suva").orElseThrow().pageId();

            store.readCounts().add(NOVEMBER, Map.of("city.suva", 3L, "No.Page", 9L));
            store.readCounts().add(NOVEMBER, Map.of("City.Suva", 4L));
            store.readCounts().add(NOVEMBER.plusMonths(1), Map.of("City.Suva", 1L));

            assertThat(store.readCounts().of(page, NOVEMBER)).isEqualTo(7);
            assertThat(store.readCounts().of(page, NOVEMBER.plusMonths(1))).isEqualTo(1);
            assertThat(store.readCounts().of(page + 1, NOVEMBER)).isZero();

            store.readCounts().add(NOVEMBER.plusMonths(ReadCounts.KEPT_MONTHS + 1), Map.of());
            assertThat(store.readCounts().of(page, NOVEMBER)).isZero();
            assertThat(store.readCounts().of(page, NOVEMBER.plusMonths(1))).isEqualTo(1);
        }
    }
}
