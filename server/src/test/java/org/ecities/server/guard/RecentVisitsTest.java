package org.ecities.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentVisitsTest {

    private final AtomicLong now = new AtomicLong();
    private final RecentVisits visits = new RecentVisits(now::get);

    @Test
    void countEachVisitorByItself() {
        assertThat(visits.count("a")).isEqualTo(1);
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isEqualTo(1);
    }

    @Test
    void fadeWithTime() {
        visits.count("a");
        visits.count("a");
        now.addAndGet(TimeUnit.SECONDS.toNanos(10));

        assertThat(visits.count("a")).isCloseTo(2, within(0.001));
    }
}
