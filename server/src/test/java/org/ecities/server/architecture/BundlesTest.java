package org.ecities.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Korean say the same things. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("ecities.root")))) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .filter(file -> file.toString().contains("src/main/resources"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSameKeysAndArgumentsInBothLanguages(Path english) throws IOException {
        Properties words = read(english);
        Properties korean = read(english.resolveSibling("messages_ko.properties"));

        assertThat(korean.stringPropertyNames()).isEqualTo(words.stringPropertyNames());
        for (String key : words.stringPropertyNames()) {
            assertThat(arguments(korean.getProperty(key))).as(key).isEqualTo(arguments(words.getProperty(key)));
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
