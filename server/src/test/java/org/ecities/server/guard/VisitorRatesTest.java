package org.ecities.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VisitorRatesTest {

    private final AtomicLong now = new AtomicLong();
    private final VisitorRates rates = new VisitorRates(new Rate(2, 5), now::get);

    private int passed(String address, int asked) {
        int passed = 0;
        for (int i = 0; i < asked; i++) {
            passed += rates.take(address) == 0 ? 1 : 0;
        }
        return passed;
    }

    @Test
    void letABurstPassAndThenTheRate() {
        assertThat(passed("192.0.2.7", 20)).isEqualTo(5);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(passed("192.0.2.7", 20)).isEqualTo(2);
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(passed("192.0.2.7", 20)).isEqualTo(5);
    }

    @Test
    void sayHowLongToWait() {
        VisitorRates slow = new VisitorRates(new Rate(1, 1), now::get);
        slow.take("192.0.2.7");

        assertThat(slow.take("192.0.2.7")).isEqualTo(1);
    }

    @Test
    void tellVisitorsApart() {
        passed("192.0.2.7", 20);

        assertThat(passed("192.0.2.8", 20)).isEqualTo(5);
    }

    @Test
    void takeAnIpv6NetworkForOneVisitor() {
        passed("2001:db8:1:2::1", 20);

        assertThat(passed("2001:db8:1:2:ffff::9", 1)).isZero();
        assertThat(passed("2001:db8:1:3::1", 1)).isEqualTo(1);
    }

    @Test
    void haveNoLimitWhereThereIsNone() {
        VisitorRates open = new VisitorRates(new Rate(0, 1), now::get);
        for (int i = 0; i < 1_000; i++) {
            assertThat(open.take("192.0.2.7")).isZero();
        }
    }
}
