package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFieldsTest {

    private static List<String> written(List<Map.Entry<String, String>> fields) {
        return fields.stream().map(Object::toString).toList();
    }

    @Test
    void comeBackAsTheyWereTyped() {
        Exchange first = Exchange.of("POST", "/edit/A").parameter("text", "a\r\n<b>\"'&").parameter("topic", "x", "", "y");
        Exchange second = Exchange.of("POST", "/sign-in").parameter("login", "suwon");
        KeptFields.packed(first.request).stream()
                .map(Map.Entry::getKey)
                .distinct()
                .forEach(name -> second.parameter(name, KeptFields.packed(first.request).stream()
                        .filter(field -> field.getKey().equals(name))
                        .map(Map.Entry::getValue)
                        .toArray(String[]::new)));

        assertThat(written(KeptFields.packed(first.request)))
                .containsExactly("kept.text=a\r\n<b>\"'&", "kept.topic=x", "kept.topic=", "kept.topic=y");
        assertThat(KeptFields.carried(second.request)).isEqualTo(KeptFields.packed(first.request));
        assertThat(KeptFields.unpacked(second.request)).isEqualTo(KeptFields.typed(first.request));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "token", "password", "Password", "newPassword", "old-password", "password2", "TOKEN", "kept.token", "kept.password",
        "kept.kept.token", "csrfToken",
    })
    void neverHoldPasswordsOrTokens(String name) {
        Exchange exchange = Exchange.of("POST", "/x").parameter(name, "secret").parameter("kept.text", "a");

        assertThat(written(KeptFields.typed(exchange.request))).containsExactly("kept.text=a");
        assertThat(written(KeptFields.packed(exchange.request))).containsExactly("kept.kept.text=a");
        assertThat(written(KeptFields.carried(exchange.request))).containsExactly("kept.text=a");
        assertThat(written(KeptFields.unpacked(exchange.request))).containsExactly("text=a");
    }
}
