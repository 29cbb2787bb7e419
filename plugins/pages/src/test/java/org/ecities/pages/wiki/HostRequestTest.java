package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostRequestTest {

    private final HttpServletRequest browser = mock(HttpServletRequest.class);
    private final HostRequest request = new HostRequest(browser, "City.Suwon");

    @Test
    void hidesWhatTheBrowserAskedFor() {
        when(browser.getParameter("skin")).thenReturn("PlainVanilla");
        when(browser.getParameterValues("skin")).thenReturn(new String[] {"PlainVanilla"});
        when(browser.getParameterMap()).thenReturn(Map.of("skin", new String[] {"PlainVanilla"}));
        when(browser.getQueryString()).thenReturn("skin=PlainVanilla");

        assertThat(request.getParameter("skin")).isNull();
        assertThat(request.getParameterValues("skin")).isNull();
        assertThat(request.getParameterMap()).isEmpty();
        assertThat(request.getParameterNames().hasMoreElements()).isFalse();
        assertThat(request.getQueryString()).isNull();
    }

    @Test
    void showsThePageAndTheLanguage() {
        when(browser.getLocale()).thenReturn(Locale.KOREAN);

        assertThat(request.getServletPath() + request.getPathInfo()).isEqualTo("/wiki/City.Suwon");
        assertThat(request.getLocale()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void makesNoSessionOfTheServer() {
        request.getSession(true).setAttribute("a", 1);

        assertThat(request.getSession(false).getAttribute("a")).isEqualTo(1);
        assertThat(new HostRequest(browser, "Other").getSession().getAttribute("a")).isNull();
        verify(browser, never()).getSession();
        verify(browser, never()).getSession(anyBoolean());
    }
}
