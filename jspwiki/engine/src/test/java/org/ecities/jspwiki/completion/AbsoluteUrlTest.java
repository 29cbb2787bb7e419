package org.ecities.jspwiki.completion;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wiki.util.HttpUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbsoluteUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http  | cities.example | 80   | /wiki/Suwon | http://cities.example/wiki/Suwon
            http  | cities.example | 8080 | /wiki/Suwon | http://cities.example:8080/wiki/Suwon
            http  | cities.example | 443  | /           | http://cities.example:443/
            https | cities.example | 443  | ?a=b        | https://cities.example?a=b
            https | cities.example | 80   | /           | https://cities.example:80/
            https | [::1]          | 8443 | /           | https://[::1]:8443/
            """)
    void isTheRequestsOriginAndThePath(String scheme, String server, int port, String path, String url) {
        HttpServletRequest request = Visit.to(scheme, server, port);
        assertThat(AbsoluteUrl.of(request, path)).isEqualTo(url);
        assertThat(HttpUtil.getAbsoluteUrl(request, path)).isEqualTo(url);
    }

    @Test
    void withoutAPathIsTheOrigin() {
        assertThat(AbsoluteUrl.of(Visit.to("https", "cities.example", 443), null)).isEqualTo("https://cities.example");
    }
}
