package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import org.ecities.accounts.DeviceCookie;
import org.ecities.accounts.web.SignInFilter;
import org.ecities.accounts.web.SignInForm;
import org.ecities.pages.web.Visit;
import org.ecities.server.house.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a cookie line holds, it is answered, and nobody is signed in by it. */
class CookiesFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final Cost COST = Cost.ofThreads(InsideServer.THREADS);
    private static final DeviceCookie DEVICES = new DeviceCookie("a key");

    @TempDir
    private static Path folder;

    private static House house;
    private static InsideServer server;

    @BeforeAll
    static void open() throws Exception {
        house = House.open(folder.resolve("data"), Clock.systemUTC());
        server = new InsideServer(folder.resolve("web"), new Actions());
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        house.close();
    }

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyLine(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    @Test
    void randomLines() {
        new RandomTexts("ecities-sign-in", "ecities-form", "ecities-device", "ecities-language", "$Version=1", "$Path",
                        "=", "=", "=", ";", "; ", ";", ",", "\"", "\\", " ", "\t", "%", "%00", "%ff", "ko", "en", "a", "한",
                        "0".repeat(64), "f".repeat(32) + "." + "0".repeat(64), "\u0000", "\u007f", "é", "x".repeat(300))
                .each(46, 5_000, CookiesFuzzTest::check);
    }

    /** Line ends would begin another line. */
    private static void check(String cookies) {
        String request = "GET /who HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies.replaceAll("[\\r\\n]", "")
                + "\r\nConnection: close\r\n\r\n";
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        COST.check(cookies, () -> judge(server.answer(bytes)));
        assertThat(DEVICES.id(cookies, "admin")).isEmpty();
    }

    private static void judge(String answer) {
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|400|431) .*");
        if (answer.startsWith("HTTP/1.1 200")) {
            assertThat(answer).endsWith("nobody");
        }
    }

    private static final class Actions implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            ServletContext context = event.getServletContext();
            context.addFilter("sign-in", new SignInFilter(house.signIns(), new SignInForm()))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
            context.addServlet("who", new Who()).addMapping("/who");
        }
    }

    /** Says who it thinks is there. */
    private static final class Who extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(Visit.of(request).isSignedIn() ? "somebody" : "nobody");
        }
    }
}
