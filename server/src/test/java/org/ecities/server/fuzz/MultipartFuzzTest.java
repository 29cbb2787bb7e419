package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.UploadAction;
import org.ecities.pages.web.Visit;
import org.ecities.server.house.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a form with files holds, it is read or refused, and nothing of it stays on the disk. The page takes no
 * bytes at all, so that what is read well is looked at and then refused too.
 */
class MultipartFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final FileLimits LIMITS = new FileLimits(FileLimits.MB, 0, 0);
    private static final int IN_MEMORY = 64;
    private static final Cost COST = Cost.ofThreads(InsideServer.THREADS);

    @TempDir
    private static Path folder;

    private static Path parts;
    private static House house;
    private static InsideServer server;

    @BeforeAll
    static void open() throws Exception {
        parts = Files.createDirectories(folder.resolve("parts"));
        house = House.open(folder.resolve("data"), Clock.systemUTC());
        house.pages().commit(Asker.system(), PageChange.text("Files", 0, "A page with files."), "");
        server = new InsideServer(folder.resolve("web"), new Actions());
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        house.close();
    }

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyBody(FuzzedDataProvider data) {
        String boundary = data.consumeBoolean() ? "b" : data.consumeString(100);
        byte[] body = data.consumeRemainingAsBytes();
        check(boundary, body);
    }

    @Test
    void randomBodies() {
        new RandomTexts("--b", "--b\r\n", "\r\n--b\r\n", "\r\n--b--", "\r\n--b--\r\n", "\r\n", "\r\n\r\n", "\n", "\r", "--", "b",
                        "Content-Disposition: form-data; ", "Content-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n",
                        "name=\"files\"", "; filename=\"", "filename*=UTF-8''%e2%82%ac", "name=note", "\"", "\\", ";", "=",
                        "Content-Type: text/plain\r\n", "Content-Transfer-Encoding: base64\r\n", "a.png", "수원.csv", "../../a.txt",
                        "GIF89a", "<svg/>", "PK\u0003\u0004", "\u0000", "x".repeat(200), "é", ": ", "\r\n ")
                .each(45, 5_000, body -> check("b", ("--b\r\n" + body).getBytes(StandardCharsets.UTF_8)));
    }

    /** Line ends would begin another header line. */
    private static void check(String boundary, byte[] body) {
        String head = "POST /upload/Files HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary="
                + boundary.replaceAll("[\\r\\n]", "") + "\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        COST.check(head + new String(body, StandardCharsets.UTF_8), () -> judge(server.answer(request.toByteArray())));
    }

    private static void judge(String answer) {
        assertThat(answer).matches("(?s)HTTP/1\\.1 4[0-9][0-9] .*");
        for (int i = 0; i < 1_000 && !empty(); i++) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(parts).as("parts are removed, if only after the answer").isEmptyDirectory();
    }

    private static boolean empty() {
        String[] left = parts.toFile().list();
        return left == null || left.length == 0;
    }

    private static final class Actions implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            ServletContext context = event.getServletContext();
            context.addFilter("member", new Member())
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
            context.addServlet("shell", new NoScreen()).addMapping(Shell.TEMPLATE);
            PageFiles files = new PageFiles(house.store(), house.pages(), LIMITS);
            ServletRegistration.Dynamic upload = context.addServlet("upload", new UploadAction(house.pages(), files));
            upload.addMapping(UploadAction.PATH);
            upload.setMultipartConfig(new MultipartConfigElement(parts.toString(), LIMITS.form(), LIMITS.form(), IN_MEMORY));
        }
    }

    /** Somebody who may edit is signed in. */
    private static final class Member extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            new Visit(Asker.system(), Locale.ENGLISH, () -> "").attach(request);
            chain.doFilter(request, response);
        }
    }

    /** Stands where the templates are; what they show is of no interest here. */
    private static final class NoScreen extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            // the status is set already
        }
    }
}
