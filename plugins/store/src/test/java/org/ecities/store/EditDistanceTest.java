package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"suwon,suwan,1", "suwon,suwon,0", "suwon,uwon,1", "'',ab,2", "kitten,sitting,3"})
    void countsChangedLetters(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, 3)).hasValue(distance);
    }

    @Test
    void agreesWithTheWholeTableForRandomWords() {
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int limit = random.nextInt(5);
            int whole = whole(a, b);
            assertThat(EditDistance.between(a, b, limit))
                    .as("%s %s within %s", a, b, limit)
                    .isEqualTo(whole <= limit ? OptionalInt.of(whole) : OptionalInt.empty());
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int whole(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, i, j, a.charAt(i - 1) == b.charAt(j - 1));
            }
        }
        return table[a.length()][b.length()];
    }

    private static int cell(int[][] table, int i, int j, boolean same) {
        int replaced = table[i - 1][j - 1] + (same ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    }
}
