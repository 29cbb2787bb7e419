package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Properties english = read("messages.properties");
    private final Properties korean = read("messages_ko.properties");

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream file = MessagesTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return texts;
    }

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).isNotEmpty().allMatch(key -> key.startsWith("accounts."));
    }

    @Test
    void haveTheSameArgumentsInBothLanguages() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(korean, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    private static Set<String> arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getArgumentNames();
    }

    @Test
    void holdNoEmptyTextAndNoUntranslatedOne() {
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(korean.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
        }
    }
}
