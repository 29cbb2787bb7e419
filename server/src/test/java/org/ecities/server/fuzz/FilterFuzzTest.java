package org.ecities.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.FilterSyntaxException;
import org.junit.jupiter.api.Test;

/** Every filter is read or refused with a place inside it; what was read, written and read again is the same. */
class FilterFuzzTest {

    private static final int RUNS = 1_000_000;
    private static final Cost COST = Cost.ofThisThread();

    @FuzzTest(maxDuration = "", maxExecutions = RUNS)
    void anyText(FuzzedDataProvider data) {
        check(data.consumeRemainingAsString());
    }

    @Test
    void randomTexts() {
        new RandomTexts("schema", "=", "!=", "<", "<=", ">", ">=", "~", " and ", " or ", " not ", " in ", "has ", "(", ")",
                        ",", "\"", "\\", "City", "population", "1", ".5", "-", "2026-03", " ", "\n", "not(", "한", "\"a b\"",
                        "country = KR", "has needs")
                .each(42, 5_000, FilterFuzzTest::check);
    }

    private static void check(String text) {
        COST.check(text, () -> judge(text));
    }

    private static void judge(String text) {
        read(text).ifPresent(filter -> {
            String written = FilterLanguage.toText(filter);
            if (written.length() <= FilterLanguage.MAX_LENGTH) {
                assertThat(FilterLanguage.parse(written)).isEqualTo(filter);
            }
        });
    }

    private static Optional<Filter> read(String text) {
        try {
            return Optional.of(FilterLanguage.parse(text));
        } catch (FilterSyntaxException refused) {
            assertThat(refused.position()).isBetween(0, text.length() + 1);
            return Optional.empty();
        }
    }
}
