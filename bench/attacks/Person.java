package attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at an address, with cookies. */
final class Person {

    private final String address;
    private final Map<String, String> cookies;

    Person(String address) {
        this(address, new ConcurrentHashMap<>());
    }

    private Person(String address, Map<String, String> cookies) {
        this.address = address;
        this.cookies = cookies;
    }

    /** Somebody else with the cookies of this one. */
    Person at(String other) {
        return new Person(other, cookies);
    }

    String address() {
        return address;
    }

    String cookies() {
        return cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).reduce((a, b) -> a + "; " + b).orElse("");
    }

    Answer get(String path) throws IOException {
        return kept(Connection.exchange(address, Connection.get(path, cookies())));
    }

    Answer signIn(String login, String password) throws IOException {
        Answer form = get("/sign-in");
        return form("/sign-in", "token", form.field("token"), "login", login, "password", password, "back", "/");
    }

    Answer form(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i > 0 ? "&" : "").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return post(path, "application/x-www-form-urlencoded", "", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the form sends files to, after signing in as the one who sends some. */
    String signedInUpload() throws IOException {
        signIn("sender", Options.PASSWORD);
        Matcher found = Pattern.compile("action=\"(/upload/[^\"]+)\"").matcher(get("/upload/Load-1").body());
        if (!found.find()) {
            throw new IOException("there is no form for files");
        }
        return found.group(1).replace("&amp;", "&");
    }

    /** Sends one file with the form. */
    Answer upload(String path, String name, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(filePart(name));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return post(path, "multipart/form-data; boundary=b", "", body.toByteArray());
    }

    /** What stands before the content of a file in a form whose boundary is {@code b}. */
    static byte[] filePart(String name) {
        return ("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Answer post(String path, String type, String more, byte[] body) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies() + "\r\nContent-Type: " + type
                        + "\r\n" + more + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        return kept(Connection.exchange(address, request.toByteArray()));
    }

    private Answer kept(Answer answer) {
        answer.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return answer;
    }
}
