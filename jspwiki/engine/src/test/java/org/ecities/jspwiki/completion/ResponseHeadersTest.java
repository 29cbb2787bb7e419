package org.ecities.jspwiki.completion;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wiki.util.HttpUtil;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResponseHeadersTest {

    private final List<String> calls = new ArrayList<>();

    @Test
    void areAddedAndReplaceNothing() {
        ResponseHeaders.add(response(HttpServletResponse.class), "Vary", "Cookie");
        HttpUtil.addHeader(response(HttpServletResponse.class), "Vary", "Accept");
        assertThat(calls).containsExactly("addHeader Vary Cookie", "addHeader Vary Accept");
    }

    @Test
    void needAnHttpAnswer() {
        ServletResponse plain = response(ServletResponse.class);
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> ResponseHeaders.add(plain, "Vary", "Cookie"));
    }

    private <T extends ServletResponse> T response(Class<T> kind) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
            calls.add(method.getName() + " " + arguments[0] + " " + arguments[1]);
            return null;
        }));
    }
}
