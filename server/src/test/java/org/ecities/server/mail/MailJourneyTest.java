package org.ecities.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.accounts.Passwords;
import org.ecities.pages.Asker;
import org.ecities.server.crash.Program;
import org.ecities.server.running.Visitor;
import org.ecities.store.Account;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the wish for a link to the sign-in, through a mail server. */
class MailJourneyTest {

    private static final String OLD_PASSWORD = "seven kettles hum";
    private static final long MAIL_WAIT_MILLIS = 60_000;
    private static final Pattern LINK = Pattern.compile("https?://wiki\\.example(/\\S+)");

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()}).withPerMethodLifecycle(false);

    @TempDir
    static Path data;

    private static Program program;

    private int before;

    @BeforeAll
    static void serve() throws IOException {
        MailSettings.write(data, "http://wiki.example", MAIL.getSmtp().getPort());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            account(store, "first");
            account(store, "second");
            account(store, "shared-one", "info@city.example");
            account(store, "shared-two", "info@city.example");
            Account admin = account(store, "keeper");
            store.accounts().addToGroup(Asker.ADMIN, admin.id());
        }
        program = Program.serve(data);
        program.visitor();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Account account(Store store, String login) {
        return account(store, login, login + "@city.example");
    }

    private static Account account(Store store, String login, String email) {
        return store.accounts().create(login, "Member " + login, email, Passwords.hash(OLD_PASSWORD));
    }

    @BeforeEach
    void count() {
        before = MAIL.getReceivedMessages().length;
    }

    private static HttpResponse<String> ask(Visitor visitor, String who, String what) {
        return visitor.postFrom("/sign-in/link", "/sign-in/link", Map.of("who", who, "do", what));
    }

    /** Waits for as many new mails, and looks that no further one comes. */
    private MimeMessage[] mails(int count) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(MAIL_WAIT_MILLIS, before + count)).as("mails").isTrue();
        Thread.sleep(6_000);
        MimeMessage[] all = MAIL.getReceivedMessages();
        assertThat(all).hasSize(before + count);
        MimeMessage[] fresh = new MimeMessage[count];
        System.arraycopy(all, before, fresh, 0, count);
        return fresh;
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher((String) mail.getContent());
        assertThat(link.find()).as((String) mail.getContent()).isTrue();
        return link.group(1);
    }

    private static String key(String link) {
        return link.substring(link.indexOf("key=") + 4);
    }

    @Test
    void aMailedLinkSignsInOnceByItsButton() throws Exception {
        Visitor asks = program.visitor();
        assertThat(ask(asks, "first", "link").statusCode()).isEqualTo(200);
        MimeMessage mail = mails(1)[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("first@city.example");
        assertThat(mail.getFrom()[0].toString()).contains("wiki@wiki.example");
        String link = link(mail);

        // A scanner opens it, several times.
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> opened = program.visitor().get(link);
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("ecities-sign-in"));
        }
        Visitor person = program.visitor();
        assertThat(person.postFrom(link, "/sign-in/confirm", Map.of("key", key(link))).statusCode()).isEqualTo(303);

        assertThat(person.get("/account").body()).contains("Member first");
        HttpResponse<String> again = program.visitor().get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("has been used or is too old");
    }

    @Test
    void aMailedLinkSetsANewPasswordAndEndsOtherSignIns() throws Exception {
        Visitor elsewhere = program.visitor().signIn("second", OLD_PASSWORD);
        ask(program.visitor(), "second@city.example", "reset");
        String link = link(mails(1)[0]);
        Visitor person = program.visitor();

        assertThat(person.postFrom(link, "/set-password", Map.of("key", key(link), "newPassword", "nine lanterns sway"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(403);
        program.visitor().signIn("second", "nine lanterns sway");
        assertThat(program.visitor().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void everybodyGetsTheSameAnswerAndOnlyPeopleGetMail() throws Exception {
        String known = ask(program.visitor(), "info@city.example", "link").body();
        String unknown = ask(program.visitor(), "nobody@city.example", "link").body();

        assertThat(unaddressed(unknown)).isEqualTo(unaddressed(known));
        MimeMessage[] both = mails(2);
        assertThat(both).allSatisfy(mail -> assertThat(mail.getAllRecipients()[0]).hasToString("info@city.example"));
        assertThat(link(both[0])).isNotEqualTo(link(both[1]));
    }

    @Test
    void anAdministratorIsToldToUseThePassword() throws Exception {
        ask(program.visitor(), "keeper", "link");

        assertThat(LINK.matcher((String) mails(1)[0].getContent()).results().filter(found -> found.group().contains("key=")))
                .isEmpty();
    }

    /** What was typed and the token of the form differ; nothing else may. */
    private static String unaddressed(String html) {
        return html.replaceAll("\\w+@city\\.example", "").replaceAll("name=\"token\" value=\"[^\"]*\"", "");
    }
}
