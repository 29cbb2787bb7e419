package org.ecities.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.store.Account;
import org.ecities.store.Letter;
import org.ecities.store.OutboxStore;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.StoreException;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class OutboxThreadTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    private Store store;
    private OutboxStore outbox;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder, clock);
        outbox = store.outbox();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private OutboxThread smtp() {
        MailServer server = new MailServer(
                "127.0.0.1", MAIL.getSmtp().getPort(), "", "", "wiki@example.org", MailServer.Tls.NONE);
        return new OutboxThread(outbox, new SmtpPostman(server, clock), clock);
    }

    private Letter letter(String key) {
        return new Letter(0, key, "test", "mina@example.org", "제목 A", "한글 text", 0, clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void sendsALetterOnceInWhateverScript() throws Exception {
        assertThat(outbox.add(letter("one"))).isTrue();
        assertThat(outbox.add(letter("one"))).isFalse();

        smtp().sendDue();
        smtp().sendDue();

        MimeMessage[] received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("제목 A");
        assertThat(received[0].getContent().toString().strip()).isEqualTo("한글 text");
        assertThat(received[0].getAllRecipients()[0]).hasToString("mina@example.org");
        assertThat(received[0].getFrom()[0]).hasToString("wiki@example.org");
        assertThat(outbox.count("sent")).isEqualTo(1);
    }

    @Test
    void neverSendsAgainAfterItWasSentOrTaken() {
        outbox.add(letter("one"));
        outbox.take(outbox.due(10).get(0).id());

        clock.advance(Duration.ofDays(2));

        assertThat(outbox.due(10)).isEmpty();
        assertThat(outbox.add(letter("one"))).isFalse();
    }

    @Test
    void triesAgainLaterAndLaterAndThenGivesUp() {
        List<Instant> tries = new ArrayList<>();
        OutboxThread thread = new OutboxThread(outbox, letter -> {
            tries.add(clock.instant());
            throw new UndeliveredException(new IllegalStateException("mailbox is full"));
        }, clock);
        outbox.add(letter("one"));

        thread.sendDue();
        thread.sendDue();
        assertThat(tries).hasSize(1);
        for (Duration pause : OutboxThread.PAUSES) {
            clock.advance(pause.minusSeconds(1));
            thread.sendDue();
            clock.advance(Duration.ofSeconds(1));
            thread.sendDue();
        }
        clock.advance(Duration.ofDays(5));
        thread.sendDue();

        assertThat(tries).hasSize(1 + OutboxThread.PAUSES.size());
        assertThat(outbox.count("failed")).isEqualTo(1);
    }

    @Test
    void givesUpALetterThatIsOfNoUseAnyMore() {
        outbox.add(letter("one"));
        clock.advance(Duration.ofDays(31));

        smtp().sendDue();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(outbox.count("failed")).isEqualTo(1);
    }

    @Test
    void refusesAnAddressOrSubjectThatEndsALineOfTheHead() {
        Instant ends = clock.instant().plusSeconds(60);
        assertThatThrownBy(() -> new Letter(0, "k", "test", "a@example.org\r\nBcc: b@example.org", "s", "t", 0, ends))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> new Letter(0, "k", "test", "a@example.org", "s\nBcc: b@example.org", "t", 0, ends))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void anAnswerGoesToWhoeverWrote() throws Exception {
        Instant ends = clock.instant().plusSeconds(600);
        outbox.add(new Letter(0, "k", "test", "a@example.org", "s", "t", 0, ends, "", "reader@example.org"));

        smtp().sendDue();

        assertThat(MAIL.getReceivedMessages()[0].getReplyTo()).extracting(Object::toString)
                .containsExactly("reader@example.org");
        assertThatThrownBy(() -> new Letter(
                        0, "k", "test", "a@example.org", "s", "t", 0, ends, "", "r@example.org\r\nBcc: b@example.org"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void doesNotTakeTwoAddressesForOne() {
        outbox.add(new Letter(0, "k", "test", "a@example.org, b@example.org", "s", "t", 0, clock.instant().plusSeconds(600)));

        smtp().sendDue();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void summariesSayInTheirHeadHowTheyAreEnded() throws Exception {
        String stop = "https://cities.example/mail/stop?token=1-" + "a".repeat(64);
        outbox.add(new Letter(0, "k", "summary", "a@example.org", "s", "t", 0, clock.instant().plusSeconds(600), stop));

        smtp().sendDue();

        MimeMessage received = MAIL.getReceivedMessages()[0];
        assertThat(received.getHeader("List-Unsubscribe", null).replaceAll("\\s", "")).isEqualTo("<" + stop + ">");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void tellsOfAnAddressThatIsGivenUpAndNotOfAServerThatIsDown() {
        List<Letter> refused = new ArrayList<>();
        boolean[] ofLetter = {true};
        OutboxThread thread = new OutboxThread(outbox, letter -> {
            throw new UndeliveredException(new IllegalStateException("no"), ofLetter[0]);
        }, clock, refused::add);
        for (boolean address : new boolean[] {true, false}) {
            ofLetter[0] = address;
            outbox.add(letter("of address " + address));
            for (int i = 0; i <= OutboxThread.PAUSES.size(); i++) {
                thread.sendDue();
                clock.advance(Duration.ofDays(1));
            }
        }

        assertThat(refused).extracting(Letter::key).containsExactly("of address true");
        assertThat(outbox.count("failed")).isEqualTo(2);
    }

    @Test
    void writesInTheLanguageOfTheAccount() throws Exception {
        Account mina = new Account(
                7, "mina", "Mina", "mina@example.org", "", clock.instant(), false, "ko", "", 0, Optional.empty());
        new LinkLetters(outbox, clock, "River Cities\r\nBcc: x@example.org", Standards.PLAIN)
                .write("signIn", "k", mina, "https://cities.example/sign-in/confirm?key=1", Duration.ofMinutes(30));

        smtp().sendDue();

        MimeMessage received = MAIL.getReceivedMessages()[0];
        assertThat(received.getSubject()).startsWith("River Cities").endsWith("로그인");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(received)).doesNotContain("\nBcc:");
        assertThat(received.getContent().toString())
                .contains("https://cities.example/sign-in/confirm?key=1", "30분")
                .doesNotContain("{");
    }
}
