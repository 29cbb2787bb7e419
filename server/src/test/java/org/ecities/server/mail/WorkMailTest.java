package org.ecities.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ecities.accounts.Passwords;
import org.ecities.server.crash.Program;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.Holder;
import org.ecities.store.Rhythm;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Mails about tasks, from the program through a mail server, and the links in them. */
class WorkMailTest {

    private static final long MAIL_WAIT_MILLIS = 60_000;

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;

    /** The account was made yesterday, so that its first summary is due whatever the hour is. */
    @BeforeAll
    static void serve() throws IOException {
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        Clock yesterday = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofDays(-2));
        try (Store store = SqliteStore.open(data, yesterday)) {
            store.accounts().create("mina", "Mina", "mina@city.example", Passwords.hash("seven kettles hum"));
            store.tasks().put(List.of(Task.of("facts", "test", Holder.account("mina"), "notices.task.undelivered", "/form/City.Suwon")));
        }
        program = Program.serve(data);
        program.visitor();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Rhythm rhythm() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            Account mina = store.accounts().byLogin("mina").orElseThrow();
            return store.mail().of(mina.id()).rhythm();
        }
    }

    private static void daily() {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.mail().setRhythm(store.accounts().byLogin("mina").orElseThrow().id(), Rhythm.DAILY);
        }
    }

    private static HttpResponse<String> mailProgram(String path, String type, String body) throws Exception {
        URI address = program.visitor().address().resolve(path);
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(address).header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aSummaryIsEndedByItsLinkByAButtonOrByTheMailProgram() throws Exception {
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, 1)).isTrue();
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("mina@city.example");
        assertThat((String) mail.getContent()).contains("http://wiki.example/form/City.Suwon");
        String stop = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "").substring("http://wiki.example".length());
        assertThat((String) mail.getContent()).contains("http://wiki.example" + stop);

        // A scanner opens it.
        assertThat(program.visitor().get(stop).body()).contains("End these mails", "mina").doesNotContain("Mina");
        assertThat(rhythm()).isEqualTo(Rhythm.DAILY);

        Visitor person = program.visitor();
        Map<String, String> button = Map.of("token", Visitor.token(person.get(stop).body()));
        assertThat(person.post("/mail/stop", button).body()).contains("gets no summary any more");
        assertThat(rhythm()).isEqualTo(Rhythm.NONE);

        daily();
        String said = "List-Unsubscribe=One-Click";
        assertThat(mailProgram(stop, "application/x-www-form-urlencoded", said).statusCode()).isEqualTo(200);
        assertThat(rhythm()).isEqualTo(Rhythm.NONE);

        daily();
        String parts = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        assertThat(mailProgram(stop, "multipart/form-data; boundary=b", parts).statusCode()).isEqualTo(200);
        assertThat(rhythm()).isEqualTo(Rhythm.NONE);

        Visitor mina = program.visitor().signIn("mina", "seven kettles hum");
        mina.postFrom("/account/mail", "/account/mail", Map.of("do", "rhythm", "rhythm", "WEEKLY"));
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(mina.get("/account/mail?did=rhythm").body()).contains("value=\"WEEKLY\" checked", "Saved.");
        mina.postFrom("/account/mail", "/account/mail", Map.of("do", "renew"));
        assertThat(program.visitor().get(stop).statusCode()).isEqualTo(410);
        assertThat(mailProgram(stop, "application/x-www-form-urlencoded", said).statusCode()).isEqualTo(410);
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
    }
}
