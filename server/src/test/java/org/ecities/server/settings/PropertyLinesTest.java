package org.ecities.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyLinesTest {

    @Test
    void keepCommentsOrderAndOtherKeys() {
        List<String> lines = List.of("# ours", "", "ecities.port = 1001", "ecities.name=Old", "! end");

        assertThat(PropertyLines.with(lines, Map.of("ecities.name", "New")))
                .containsExactly("# ours", "", "ecities.port = 1001", "ecities.name = New", "! end");
    }

    @Test
    void putANewKeyAtTheEnd() {
        assertThat(PropertyLines.with(List.of("# ecities.name = Example"), Map.of("ecities.name", "New")))
                .containsExactly("# ecities.name = Example", "ecities.name = New");
    }

    @Test
    void replaceAnEntryThatGoesOnOverLinesAsAWhole() {
        List<String> lines = List.of("ecities.name : Network \\", "   of \\", "   cities", "ecities.port = 1");

        assertThat(PropertyLines.with(lines, Map.of("ecities.name", "New")))
                .containsExactly("ecities.name = New", "ecities.port = 1");
    }

    @Test
    void takeALineAfterARemarkWithABackslashAsAnEntry() {
        assertThat(PropertyLines.with(List.of("# a path \\", "ecities.name = Old"), Map.of("ecities.name", "New")))
                .containsExactly("# a path \\", "ecities.name = New");
    }

    @Test
    void leaveOneOfSeveralEntriesOfAKey() {
        assertThat(PropertyLines.with(List.of("ecities.name = A", "ecities.name = B"), Map.of("ecities.name", "New")))
                .containsExactly("ecities.name = New");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "수원 네트워크", "a=b:c#d!e", "= first", "C:\\mail\\", "one\necities.host = 0.0.0.0", "\ttab", "  spaces", "\\u0041"
    })
    void writeAValueThatIsReadAsItWas(String value) throws IOException {
        Properties read = new Properties();

        read.load(new StringReader(String.join("\n", PropertyLines.with(List.of(), Map.of("ecities.name", value)))));

        assertThat(read).isEqualTo(Map.of("ecities.name", value));
    }
}
