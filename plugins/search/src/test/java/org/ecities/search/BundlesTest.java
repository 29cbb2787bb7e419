package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void holdTheSameKeysWithTheSameArguments() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle korean = bundle(Locale.KOREAN);
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        english.keySet().forEach(key -> assertThat(new MessageFormat(korean.getString(key)).getArgumentNames())
                .as(key)
                .isEqualTo(new MessageFormat(english.getString(key)).getArgumentNames()));
        assertThat(korean.getString("search.title")).isNotEqualTo(english.getString("search.title"));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.ecities.search.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
