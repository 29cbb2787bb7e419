package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableUrlsTest {

    private final ReadableUrls urls = new ReadableUrls();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            view,    City.Suwon,     -,          /wiki/City.Suwon
            view,    City.Suwon,     version=2,  /wiki/City.Suwon?version=2
            view,    City.Suwon,     '',         /wiki/City.Suwon
            view,    수원,           -,          /wiki/%EC%88%98%EC%9B%90
            view,    A B+C,          -,          /wiki/A%20B%2BC
            view,    a/b?c#d,        -,          /wiki/a%2Fb%3Fc%23d
            view,    '"><script>',   -,          /wiki/%22%3E%3Cscript%3E
            view,    -,              -,          /wiki/
            edit,    City.Suwon,     -,          /edit/City.Suwon
            info,    City.Suwon,     -,          /history/City.Suwon
            diff,    City.Suwon,     -,          /history/City.Suwon
            delete,  City.Suwon,     -,          /wiki/City.Suwon
            ,        recent,         -,          /recent
            ,        /recent,        -,          /recent
            """)
    void areThoseOfOurOwnActions(String context, String name, String parameters, String address) {
        assertThat(urls.makeURL(context == null ? "" : context, name, parameters)).isEqualTo(address);
    }

    @Test
    void giveTheHostThePageThatIsRendered() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getPathInfo()).thenReturn("/Other");
        when(request.getParameter("page")).thenReturn("Other");

        assertThat(urls.parsePage("view", new HostRequest(request, "City.Suwon"), StandardCharsets.UTF_8))
                .isEqualTo("City.Suwon");
        assertThat(urls.parsePage("view", request, StandardCharsets.UTF_8)).isNull();
    }
}
