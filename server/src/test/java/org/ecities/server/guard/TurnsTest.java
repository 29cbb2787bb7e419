package org.ecities.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ecities.server.guard.Turns.Outcome;
import org.ecities.server.guard.Turns.Wish;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns<String> turns = new Turns<>(new TurnLimits(4, 2, 1, 3, Duration.ofNanos(100)));

    private static Wish<String> wish(String task, String visitor, double asked) {
        return new Wish<>(task, visitor, false, asked, 0);
    }

    private static Wish<String> longWish(String task, String visitor) {
        return new Wish<>(task, visitor, true, 0, 0);
    }

    private static List<String> tasks(List<Wish<String>> wishes) {
        return wishes.stream().map(Wish::task).toList();
    }

    private void fill() {
        for (String visitor : List.of("a", "b", "c", "d")) {
            assertThat(turns.enter(wish("first of " + visitor, visitor, 1)).served()).hasSize(1);
        }
    }

    @Test
    void letThePersonGoFirstWhoAskedLeast() {
        fill();
        turns.enter(wish("much", "e", 50));
        turns.enter(wish("little", "f", 2));

        assertThat(tasks(turns.done(wish("first of a", "a", 1), 0).served())).containsExactly("little");
        assertThat(tasks(turns.done(wish("first of b", "b", 1), 0).served())).containsExactly("much");
    }

    @Test
    void keepTheOrderOfThoseWhoAskedTheSame() {
        fill();
        turns.enter(wish("one", "e", 2));
        turns.enter(wish("two", "f", 2));

        assertThat(tasks(turns.done(wish("first of a", "a", 1), 0).served())).containsExactly("one");
    }

    @Test
    void refuseThePersonWhoAskedMostWhenTooManyWait() {
        fill();
        for (int i = 0; i < 3; i++) {
            assertThat(turns.enter(wish("flood " + i, "flood " + i, 10 + i)).refused()).isEmpty();
        }

        Outcome<String> outcome = turns.enter(wish("calm", "e", 1));

        assertThat(tasks(outcome.refused())).containsExactly("flood 2");
        assertThat(tasks(turns.done(wish("first of a", "a", 1), 0).served())).containsExactly("calm");
    }

    @Test
    void giveOneVisitorAPartOnly() {
        assertThat(turns.enter(wish("1", "a", 1)).served()).hasSize(1);
        assertThat(turns.enter(wish("2", "a", 1)).served()).hasSize(1);
        assertThat(turns.enter(wish("3", "a", 1)).served()).isEmpty();
        assertThat(turns.enter(wish("other", "b", 9)).served()).hasSize(1);

        assertThat(tasks(turns.done(wish("1", "a", 1), 0).served())).containsExactly("3");
    }

    @Test
    void giveAnExemptAddressAllThereIs() {
        for (int i = 0; i < 4; i++) {
            assertThat(turns.enter(wish("from the proxy", "", 0)).served()).hasSize(1);
        }
    }

    @Test
    void keepPlacesFreeOfLongTasks() {
        assertThat(turns.enter(longWish("upload", "a")).served()).hasSize(1);
        assertThat(turns.enter(longWish("download", "b")).served()).isEmpty();
        assertThat(turns.enter(wish("page", "c", 9)).served()).hasSize(1);

        assertThat(tasks(turns.done(longWish("upload", "a"), 0).served())).containsExactly("download");
    }

    @Test
    void refuseWhoHasWaitedTooLong() {
        fill();
        turns.enter(wish("old", "e", 1));
        turns.enter(new Wish<>("young", "f", false, 2, 60));

        Outcome<String> next = turns.done(wish("first of a", "a", 1), 150);

        assertThat(tasks(next.refused())).containsExactly("old");
        assertThat(tasks(next.served())).containsExactly("young");
    }

    @Test
    void serveEverybodyInTheEnd() {
        int served = 0;
        fill();
        for (int i = 0; i < 3; i++) {
            turns.enter(wish("later " + i, "later", i));
        }
        List<Wish<String>> running = new java.util.ArrayList<>();
        for (String visitor : List.of("a", "b", "c", "d")) {
            running.add(wish("first of " + visitor, visitor, 1));
        }
        while (!running.isEmpty()) {
            running.addAll(turns.done(running.remove(0), 0).served());
            served++;
        }
        assertThat(served).isEqualTo(7);
    }
}
