package org.ecities.accounts.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.web.ShellPage;

/** One request with its response, and the screen it was forwarded to. */
final class Exchange {

    final HttpServletRequest request = mock(HttpServletRequest.class);
    final HttpServletResponse response = mock(HttpServletResponse.class);
    final Map<String, String> headers = new HashMap<>();
    final List<Cookie> written = new ArrayList<>();
    int status = 200;

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final List<String> forwarded = new ArrayList<>();

    private Exchange(String method, String path) throws ServletException, IOException {
        when(request.getMethod()).thenReturn(method);
        when(request.getServletPath()).thenReturn(path);
        when(request.getRequestURI()).thenReturn(path);
        when(request.getRemoteAddr()).thenReturn("192.0.2.7");
        when(request.getLocales()).thenAnswer(call -> Collections.enumeration(List.of(Locale.ENGLISH)));
        when(request.getCookies()).thenAnswer(call -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new));
        when(request.getParameterMap()).thenReturn(parameters);
        when(request.getParameter(anyString())).thenAnswer(call -> first(parameters.get((String) call.getArgument(0))));
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get((String) call.getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request).setAttribute(anyString(), any());
        RequestDispatcher dispatcher = mock(RequestDispatcher.class);
        when(request.getRequestDispatcher(anyString())).thenAnswer(call -> {
            forwarded.add(call.getArgument(0));
            return dispatcher;
        });
        record();
    }

    private void record() {
        doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
        doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                .when(response).setHeader(anyString(), anyString());
        doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                .when(response).addHeader(anyString(), anyString());
        doAnswer(call -> written.add(call.getArgument(0))).when(response).addCookie(any());
    }

    private static String first(String[] values) {
        return values == null || values.length == 0 ? null : values[0];
    }

    static Exchange of(String method, String path) {
        try {
            return new Exchange(method, path);
        } catch (ServletException | IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Exchange parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    Exchange cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    Exchange signedIn(String token) {
        return cookie(Cookies.SIGN_IN, token);
    }

    Exchange languages(String... tags) {
        List<Locale> locales = Arrays.stream(tags).map(Locale::forLanguageTag).toList();
        when(request.getLocales()).thenAnswer(call -> Collections.enumeration(locales));
        return this;
    }

    /** The part of the Shell that was shown. */
    String part() {
        return forwarded.isEmpty() ? "" : ((ShellPage) attributes.get("shell")).part();
    }

    Object shown(String attribute) {
        return attributes.get(attribute);
    }

    /** The hidden fields of the screen, {@code name=value}. */
    List<String> kept() {
        return ((List<?>) attributes.get("kept")).stream().map(Object::toString).toList();
    }

    Cookie cookieWritten(String name) {
        return written.stream().filter(cookie -> cookie.getName().equals(name)).findFirst().orElse(null);
    }
}
