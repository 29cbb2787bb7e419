package org.ecities.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }

    private static List<Instant> nights(String first, int count) {
        List<Instant> nights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nights.add(LocalDate.parse(first).plusDays(i).atTime(2, 0).toInstant(ZoneOffset.UTC));
        }
        return nights;
    }

    @Test
    void keepsSevenDaysFourWeeksAndTwelveMonthsOfTwoYears() {
        Set<Instant> kept = Rotation.kept(nights("2024-11-26", 730), ZoneOffset.UTC);

        // The last night of all is 25 November 2026, a Wednesday.
        assertThat(kept).containsExactlyInAnyOrder(
                at("2026-11-25"), at("2026-11-24"), at("2026-11-23"), at("2026-11-22"), at("2026-11-21"),
                at("2026-11-20"), at("2026-11-19"),
                at("2026-11-15"), at("2026-11-08"),
                at("2026-10-31"), at("2026-09-30"), at("2026-08-31"), at("2026-07-31"), at("2026-06-30"),
                at("2026-05-31"), at("2026-04-30"), at("2026-03-31"), at("2026-02-28"), at("2026-01-31"),
                at("2025-12-31"));
    }

    @Test
    void keepsTheNewestOfADay() {
        Instant morning = Instant.parse("2026-11-25T06:00:00Z");
        Instant evening = Instant.parse("2026-11-25T18:00:00Z");

        assertThat(Rotation.kept(List.of(morning, evening), ZoneOffset.UTC)).containsExactly(evening);
        assertThat(Rotation.kept(List.of(morning, evening), ZoneId.of("Asia/Seoul"))).containsExactlyInAnyOrder(morning, evening);
    }

    @Test
    void oldBackupsStayWhenThereAreNoNewerOnes() {
        assertThat(Rotation.kept(List.of(at("2019-03-01")), ZoneOffset.UTC)).containsExactly(at("2019-03-01"));
        assertThat(Rotation.kept(List.of(), ZoneOffset.UTC)).isEmpty();
    }
}
