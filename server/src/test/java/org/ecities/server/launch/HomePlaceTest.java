package org.ecities.server.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePlaceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            serve --data D,                data folder
            serve --data=D,                data folder
            --verbose serve --data D,      data folder
            serve --help --data D,         cache
            check --data D,                cache
            version,                       cache
            sevre --data D,                cache
            '',                            cache
            """)
    void isTheDataFolderOnlyWhereServingMakesOne(String line, String expected) {
        assertThat(place(line)).isEqualTo(expected.equals("cache") ? cache() : data().resolve("work"));
    }

    @Test
    void isTheDataFolderOfAWikiThatIsThere() throws IOException {
        Files.createDirectories(data());

        assertThat(place("check --data D")).isEqualTo(data().resolve("work"));
    }

    @Test
    void followsTheEnvironment() {
        Map<String, String> environment = Map.of("ECITIES_DATA", data().toString());

        assertThat(HomePlace.of(List.of("serve"), environment)).isEqualTo(data().resolve("work"));
    }

    private Path place(String line) {
        List<String> words = line.isEmpty() ? List.of() : List.of(line.replace("D", data().toString()).split(" "));
        return HomePlace.of(words, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()));
    }

    private Path data() {
        return folder.resolve("city-data");
    }

    private Path cache() {
        return folder.resolve("cache/ecities");
    }
}
