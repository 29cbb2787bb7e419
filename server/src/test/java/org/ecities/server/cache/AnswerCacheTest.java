package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ecities.pages.web.PlainView;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final byte[] BODY = "<p>hello</p>".getBytes(StandardCharsets.UTF_8);

    private long now = 7;
    private boolean settled = true;
    private final MovedClock clock = new MovedClock("2026-03-14T10:15:30Z");
    private Instant until = Instant.MAX;
    private final AnswerCache cache = new AnswerCache(new Freshness() {
        @Override
        public long now() {
            return now;
        }

        @Override
        public boolean settled() {
            return settled;
        }

        @Override
        public long now(PlainView view) {
            return view.page().equals("touched") ? now : 5;
        }

        @Override
        public Instant until() {
            return until;
        }
    }, clock);

    @Test
    void givesAnAnswerAgainWhileNothingChanges() {
        cache.keep("en /wiki/Main?", Optional.empty(), cache.state(), "text/html", BODY);

        assertThat(cache.find("en /wiki/Main?")).hasValueSatisfying(answer -> assertThat(answer.bytes()).isEqualTo(BODY));
        assertThat(cache.find("ko /wiki/Main?")).isEmpty();
    }

    @Test
    void dropsEveryAnswerWithTheNextChange() {
        cache.keep("key", Optional.empty(), cache.state(), "text/html", BODY);
        now++;

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void aPlainViewStaysUntilItsOwnPageIsTouched() {
        cache.keep("one", Optional.of(PlainView.of("touched")), cache.state(), "text/html", BODY);
        cache.keep("other", Optional.of(PlainView.of("another")), cache.state(), "text/html", BODY);
        now++;

        assertThat(cache.find("one")).isEmpty();
        assertThat(cache.find("other")).isPresent();
    }

    @Test
    void anAnswerEndsWithTheNextConsentEvenWithoutAnyChange() {
        until = clock.instant().plusSeconds(60);
        cache.keep("view", Optional.of(PlainView.of("another")), cache.state(), "text/html", BODY);
        cache.keep("list", Optional.empty(), cache.state(), "text/html", BODY);
        clock.advance(Duration.ofSeconds(59));
        assertThat(cache.find("view")).isPresent();
        assertThat(cache.find("list")).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(cache.find("view")).isEmpty();
        assertThat(cache.find("list")).isEmpty();
    }

    @Test
    void keepsNothingWhileAConsentEndsDuringItsMaking() {
        until = clock.instant().plusSeconds(60);
        AnswerCache.State began = cache.state();
        clock.advance(Duration.ofSeconds(60));
        until = Instant.MAX;
        cache.keep("view", Optional.of(PlainView.of("another")), began, "text/html", BODY);
        assertThat(cache.find("view")).isEmpty();
    }

    @Test
    void keepsNothingThatWasMadeWhileSomethingChanged() {
        AnswerCache.State began = cache.state();
        now++;
        cache.keep("key", Optional.empty(), began, "text/html", BODY);

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingWhileTheIndexIsOnItsWay() {
        settled = false;
        AnswerCache.State began = cache.state();
        settled = true;
        cache.keep("key", Optional.empty(), began, "text/html", BODY);

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        cache.keep("key", Optional.empty(), cache.state(), "text/html", new byte[AnswerCache.MAX_ANSWER_BYTES + 1]);

        assertThat(cache.find("key")).isEmpty();
    }
}
