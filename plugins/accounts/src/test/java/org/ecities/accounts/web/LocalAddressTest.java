package org.ecities.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "//host", "//host/x", "///host", "////host", "/\\host", "\\\\host", "\\/host", "/\t/host", "/\n/host", "/\r/host", "\t//host",
        " //host", "/ /host", "http://host", "https://host", "HTTP://host", "https:host", "https:/host", "javascript:alert(1)",
        "data:text/html,x", "host", "host/x", "@host", ":80", "?x", "#x", "", " ", ".", "..", "../x", "/x\r\nSet-Cookie: a=b",
        "/x\0", "/수원", "/x y", "/x\u007f", "/\u00a0/host", "/\u2028/host",
    })
    void elsewhereBecomesTheFrontPage(String wanted) {
        assertThat(LocalAddress.of(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/wiki/City.Suwon", "/wiki/%EC%88%98%EC%9B%90", "/search?q=a+b&page=2", "/directory/cities?country=KR#list", "/a//b",
        "/x?back=//host", "/x?u=https://host/", "/@host", "/:80",
    })
    void withinThisSiteStays(String wanted) {
        assertThat(LocalAddress.of(wanted)).isEqualTo(wanted);
        assertThat(URI.create("https://here.example/").resolve(wanted).getHost()).isEqualTo("here.example");
    }

    @Test
    void absentBecomesTheFrontPage() {
        assertThat(LocalAddress.of(null)).isEqualTo("/");
    }
}
