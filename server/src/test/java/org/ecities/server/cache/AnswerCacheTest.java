package org.ecities.server.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
    });

    @Test
    void givesAnAnswerAgainWhileNothingChanges() {
        cache.keep("en /wiki/Main?", cache.state(), "text/html", BODY);

        assertThat(cache.find("en /wiki/Main?")).hasValueSatisfying(answer -> assertThat(answer.bytes()).isEqualTo(BODY));
        assertThat(cache.find("ko /wiki/Main?")).isEmpty();
    }

    @Test
    void dropsEveryAnswerWithTheNextChange() {
        cache.keep("key", cache.state(), "text/html", BODY);
        now++;

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingThatWasMadeWhileSomethingChanged() {
        long began = cache.state();
        now++;
        cache.keep("key", began, "text/html", BODY);

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingWhileTheIndexIsOnItsWay() {
        settled = false;
        long began = cache.state();
        settled = true;
        cache.keep("key", began, "text/html", BODY);

        assertThat(cache.find("key")).isEmpty();
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        cache.keep("key", cache.state(), "text/html", new byte[AnswerCache.MAX_ANSWER_BYTES + 1]);

        assertThat(cache.find("key")).isEmpty();
    }
}
