package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    private final DeviceCookie devices = new DeviceCookie("k".repeat(64));
    private final Throttle throttle = new Throttle(devices, clock);

    private static Origin from(String address) {
        return new Origin(address, "", "");
    }

    private Origin device(String login) {
        return new Origin("198.51.100.7", "", devices.issue(login));
    }

    private void fail(String login, Origin origin, int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(login, origin).ifPresent(wait -> {
                clock.advance(wait);
                throttle.admit(login, origin);
            });
        }
    }

    @Test
    void letsTheFirstMistakesPass() {
        for (int i = 0; i < Throttle.ACCOUNT.free(); i++) {
            assertThat(throttle.admit("suwon", from("192.0.2.1"))).isEmpty();
        }
        assertThat(throttle.admit("suwon", from("192.0.2.1"))).contains(Duration.ofSeconds(1));
    }

    @Test
    void doublesTheWaitUpToALongestOne() {
        fail("suwon", from("192.0.2.1"), Throttle.ACCOUNT.free() + 3);
        assertThat(throttle.admit("suwon", from("192.0.2.1"))).contains(Duration.ofSeconds(8));

        fail("suwon", from("192.0.2.1"), 60);
        assertThat(throttle.admit("suwon", from("192.0.2.1")).orElseThrow())
                .isLessThanOrEqualTo(Throttle.ACCOUNT.longest());
    }

    @Test
    void doesNotCountATryThatCameTooEarly() {
        fail("suwon", from("192.0.2.1"), Throttle.ACCOUNT.free());
        for (int i = 0; i < 100; i++) {
            throttle.admit("suwon", from("192.0.2.1"));
        }

        clock.advance(Duration.ofSeconds(1));

        assertThat(throttle.admit("suwon", from("192.0.2.1"))).isEmpty();
    }

    @Test
    void forgetsLittleByLittle() {
        fail("suwon", from("192.0.2.1"), Throttle.ACCOUNT.free());

        clock.advance(Throttle.ACCOUNT.regain().multipliedBy(Throttle.ACCOUNT.free()));

        for (int i = 0; i < Throttle.ACCOUNT.free(); i++) {
            assertThat(throttle.admit("suwon", from("192.0.2.1"))).isEmpty();
        }
    }

    @Test
    void countsForAnAccountFromWhereverTheyCome() {
        for (int i = 0; i < Throttle.ACCOUNT.free(); i++) {
            throttle.admit("suwon", from("192.0.2." + i));
        }

        assertThat(throttle.admit("SUWON ", from("192.0.2.99"))).isPresent();
        assertThat(throttle.admit("goyang", from("192.0.2.99"))).isEmpty();
    }

    @Test
    void countsForAnAddressWhateverTheLogin() {
        for (int i = 0; i < Throttle.ADDRESS.free(); i++) {
            throttle.admit("login" + i, from("2001:db8::" + i));
        }

        assertThat(throttle.admit("another", from("2001:db8::ffff"))).isPresent();
        assertThat(throttle.admit("another", from("2001:db8:0:1::1"))).isEmpty();
    }

    @Test
    void keepsABrowserFreeThatHasSignedInBeforeWhileTheAccountIsAttacked() {
        Origin own = device("suwon");
        fail("suwon", from("192.0.2.1"), 100);

        assertThat(throttle.admit("suwon", own)).isEmpty();
        assertThat(throttle.admit("suwon", from("203.0.113.5"))).isPresent();
    }

    @Test
    void keepsANetworkFreeFromWhichTheAccountHasSignedIn() {
        throttle.admit("suwon", from("203.0.113.5"));
        throttle.succeeded("suwon", from("203.0.113.5"));
        fail("suwon", from("192.0.2.1"), 100);

        assertThat(throttle.admit("suwon", from("203.0.113.5"))).isEmpty();
        assertThat(throttle.admit("suwon", from("203.0.113.6"))).isPresent();
    }

    @Test
    void makesAKnownBrowserWaitToo() {
        Origin own = device("suwon");
        fail("suwon", own, Throttle.KNOWN.free());

        assertThat(throttle.admit("suwon", own)).contains(Duration.ofSeconds(1));
        assertThat(throttle.admit("suwon", from("203.0.113.5"))).isEmpty();
    }

    @Test
    void takesNoDeviceOfAnotherAccountOrMaker() {
        fail("suwon", from("192.0.2.1"), 100);
        Origin others = device("goyang");
        Origin forged = new Origin("198.51.100.7", "", new DeviceCookie("x".repeat(64)).issue("suwon"));

        assertThat(throttle.admit("suwon", others)).isPresent();
        assertThat(throttle.admit("suwon", forged)).isPresent();
        assertThat(devices.id("not a cookie", "suwon")).isEqualTo(Optional.empty());
    }

    @Test
    void forgetsOnlyTheOwnMistakesAfterTheRightPassword() {
        fail("suwon", from("192.0.2.1"), Throttle.ACCOUNT.free() - 1);
        throttle.admit("suwon", from("203.0.113.5"));
        throttle.succeeded("suwon", from("203.0.113.5"));

        assertThat(throttle.admit("suwon", from("192.0.2.2"))).isEmpty();
        assertThat(throttle.admit("suwon", from("192.0.2.2"))).isPresent();
    }

    @Test
    void countsATryAsAFailureUntilItIsKnownToBeNone() {
        for (int i = 0; i < Throttle.ACCOUNT.free(); i++) {
            throttle.admit("suwon", from("192.0.2.1"));
        }
        assertThat(throttle.admit("suwon", from("192.0.2.1"))).isPresent();

        throttle.takeBack("suwon", from("192.0.2.1"));

        assertThat(throttle.admit("suwon", from("192.0.2.1"))).isEmpty();
    }
}
