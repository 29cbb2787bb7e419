package org.ecities.server.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.ecities.store.ChangeSet;
import org.ecities.store.PageEdit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityWatchTest {

    @TempDir
    private Path data;

    @Test
    void findsDamageThatNobodyHasMetYet() throws SQLException {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 0, "Walls."), "first", ""));
            IntegrityWatch watch = new IntegrityWatch(store);
            watch.run();
            assertThat(store.damaged()).isFalse();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ecities.db"));
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("update page_text set text = 'Wells.'");
            }

            watch.run();

            assertThat(store.damaged()).isTrue();
        }
    }
}
