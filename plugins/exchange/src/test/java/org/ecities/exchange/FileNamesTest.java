package org.ecities.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"City.Suwon, City.Suwon", "Main Page, Main+Page", "수원, %EC%88%98%EC%9B%90", "a/b, a%2Fb", ".hidden, %2Ehidden", "50%, 50%25"})
    void areWrittenAsTheHostWritesThem(String name, String file) {
        assertThat(FileNames.encoded(name)).isEqualTo(file);
        assertThat(FileNames.decoded(file)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b", "東京 %41", "..", "𝄞", "~!@#$%^&*()", "C:\\x"})
    void comeBack(String name) {
        assertThat(FileNames.encoded(name)).doesNotContain("/", "\\", ":").doesNotStartWith(".");
        assertThat(FileNames.decoded(FileNames.encoded(name))).isEqualTo(name);
    }
}
