package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration EACH = Duration.ofMinutes(20);

    private final MovedClock clock = new MovedClock("2026-03-02T08:00:00Z");
    private final Pace pace = new Pace(3, EACH, clock);

    @Test
    void someAreFreeThenOneInEachSpan() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.take("a")).isZero();
        }
        assertThat(pace.take("a")).isEqualTo(EACH);
        assertThat(pace.take("a")).isEqualTo(EACH);
        assertThat(pace.take("b")).isZero();

        clock.advance(EACH);
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(EACH);
    }

    @Test
    void whoeverRestsHasThemAllAgainAndNoMore() {
        for (int i = 0; i < 3; i++) {
            pace.take("a");
        }
        clock.advance(EACH.multipliedBy(30));

        for (int i = 0; i < 3; i++) {
            assertThat(pace.take("a")).isZero();
        }
        assertThat(pace.take("a")).isEqualTo(EACH);
    }

    @Test
    void whatDidNotHappenIsGivenBack() {
        for (int i = 0; i < 3; i++) {
            pace.take("a");
        }
        pace.giveBack("a");

        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(EACH);
    }
}
