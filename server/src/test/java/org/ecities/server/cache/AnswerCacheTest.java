package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final byte[] BODY = "<p>hello</p>".getBytes(StandardCharsets.UTF_8);

    private long now = 7;
    private boolean settled = true;
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
        public long now(String page) {
            return page.equals("touched") ? now : 5;
        }
    });

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
        cache.keep("one", Optional.of("touched"), cache.state(), "text/html", BODY);
        cache.keep("other", Optional.of("another"), cache.state(), "text/html", BODY);
        now++;

        assertThat(cache.find("one")).isEmpty();
        assertThat(cache.find("other")).isPresent();
    }

    @Test
    void keepsNothingThatWasMadeWhileSomethingChanged() {
        long began = cache.state();
        now++;
        cache.keep("key", Optional.empty(), began, "text/html", BODY);

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingWhileTheIndexIsOnItsWay() {
        settled = false;
        long began = cache.state();
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
