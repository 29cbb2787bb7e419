package org.ecities.server.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, does not follow redirects and knows no JavaScript. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A visitor to a server, by its address with a slash at the end. */
    public Visitor(String address) {
        this.address = URI.create(address);
    }

    /** Address of the server. */
    public URI address() {
        return address;
    }

    /** Opens a path; header lines are given as pairs of name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields.entrySet());
    }

    /** Sends a form as it is; a field may come several times. */
    public HttpResponse<String> post(String path, Collection<Map.Entry<String, String>> fields) {
        String form = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a request of any kind without a body. */
    public HttpResponse<String> request(String method, String path) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /** Sends a form with files; the token stands in the path. */
    public HttpResponse<String> postFiles(String path, Map<String, String> fields, SentFile... files) {
        String boundary = "----files-of-a-visitor";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        for (SentFile file : files) {
            part(body, boundary, "name=\"files\"; filename=\"" + file.name() + "\"", file.content());
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String described, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + described + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a form with the token that the screen at {@code screen} carries. */
    public HttpResponse<String> postFrom(String screen, String path, Map<String, String> fields) {
        Map<String, String> whole = new LinkedHashMap<>(fields);
        whole.put("token", token(get(screen).body()));
        return post(path, whole);
    }

    /** Signs in by the form; {@link IllegalStateException} when that fails. */
    public Visitor signIn(String login, String password) {
        HttpResponse<String> answer =
                postFrom("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** Forgets all cookies, as when a sign-in has expired. */
    public Visitor forget() {
        cookies.getCookieStore().removeAll();
        return this;
    }

    /** The form token of a screen. */
    public static String token(String html) {
        Matcher found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("no form token in: " + html);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
