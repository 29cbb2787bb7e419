package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final int MOST_WORDS = 20;
    private static final Pattern KEY = Pattern.compile("\"(records\\.[A-Za-z.]+[A-Za-z])\"");

    private final Properties english = bundle("messages.properties");
    private final Properties korean = bundle("messages_ko.properties");

    @Test
    void haveTheSameKeysAndArguments() {
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        english.stringPropertyNames().forEach(key -> assertThat(arguments(korean, key, Locale.KOREAN))
                .as(key)
                .isEqualTo(arguments(english, key, Locale.ENGLISH)));
    }

    @Test
    void beginWithTheNameOfTheModule() {
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith("records."));
    }

    @Test
    void sayItInShortSentences() {
        english.forEach((key, text) -> assertThat(Arrays.stream(((String) text).split("(?<=[.?;:]) ")))
                .as((String) key)
                .allMatch(sentence -> sentence.split(" ").length <= MOST_WORDS));
    }

    @Test
    void holdEveryKeyTheCodeNames() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, named));
        }
        assertThat(named).isNotEmpty().allMatch(english::containsKey);
    }

    private static void collect(Path file, Set<String> named) {
        try {
            KEY.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> arguments(Properties bundle, String key, Locale locale) {
        return new MessageFormat(bundle.getProperty(key), locale).getArgumentNames().stream().sorted().toList();
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader text = new InputStreamReader(
                MessageBundlesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
