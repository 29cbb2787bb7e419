package org.ecities.pages.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListDiffTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 1_000})
    void regionsTurnTheFirstListIntoTheSecond(int maxEdits) {
        Random random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            List<Integer> from = numbers(random);
            List<Integer> to = numbers(random);

            ListDiff diff = ListDiff.of(from, to, maxEdits);

            assertThat(applied(diff, from, to)).as("%s to %s", from, to).isEqualTo(to);
        }
    }

    @Test
    void equalListsHaveNoRegions() {
        assertThat(ListDiff.of(List.of(1, 2), List.of(1, 2), 0)).isEqualTo(new ListDiff(List.of(), true));
    }

    @Test
    void givesUpBeyondTheLimitButKeepsTheEqualEnds() {
        ListDiff diff = ListDiff.of(List.of(0, 1, 2, 9), List.of(0, 3, 4, 9), 2);

        assertThat(diff).isEqualTo(new ListDiff(List.of(new Region(1, 3, 1, 3)), false));
    }

    private static List<Integer> numbers(Random random) {
        return random.ints(random.nextInt(12), 0, 4).boxed().toList();
    }

    /** Takes equal stretches from the first list, so an unequal stretch outside the regions shows. */
    private static List<Integer> applied(ListDiff diff, List<Integer> from, List<Integer> to) {
        List<Integer> result = new ArrayList<>();
        int at = 0;
        for (Region region : diff.regions()) {
            result.addAll(from.subList(at, region.fromStart()));
            result.addAll(to.subList(region.toStart(), region.toEnd()));
            at = region.fromEnd();
        }
        result.addAll(from.subList(at, from.size()));
        return result;
    }
}
