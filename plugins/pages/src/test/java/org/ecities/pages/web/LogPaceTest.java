package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogPaceTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final LogPace pace = new LogPace(now::get);

    @Test
    void letsTheFirstLinePassAtOnceAndThenOneAMinuteWithTheNumber() {
        assertThat(pace.line()).hasValue(1);
        for (int i = 0; i < 1_000; i++) {
            assertThat(pace.line()).isEmpty();
        }
        now.addAndGet(TimeUnit.MINUTES.toNanos(1));

        assertThat(pace.line()).hasValue(1_001);
        assertThat(pace.line()).isEmpty();
    }
}
