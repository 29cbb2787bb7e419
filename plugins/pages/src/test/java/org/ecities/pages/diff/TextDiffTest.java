package org.ecities.pages.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are written as a sign and the line, changed pieces in square brackets; lines are parted by a stroke. */
class TextDiffTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            a|b|c                  ; a|b|c                  ; ''
            a|b|c                  ; a|b|c|d                ; ' a| b| c|+[d]'
            a|b|c                  ; b|c                    ; '-[a]| b| c'
            ''                     ; a                      ; '+[a]'
            a                      ; ''                     ; '-[a]'
            the old town           ; the new town           ; '-the [old] town|+the [new] town'
            ko: 수원시              ; ko: 수원특례시           ; '-ko: [수원시]|+ko: [수원특례시]'
            one two three four     ; nothing like it        ; '-[one two three four]|+[nothing like it]'
            red house by the river ; first|red house by a river ; '-red house by [the] river|+[first]|+red house by [a] river'
            1|2|3|4|5|6            ; 1|2|3|4|5|x            ; '~| 3| 4| 5|-[6]|+[x]'
            x|2|3|4|5|6            ; 1|2|3|4|5|6            ; '-[x]|+[1]| 2| 3| 4|~'
            x|2|3|4|5|6|7|8|y      ; 1|2|3|4|5|6|7|8|9      ; '-[x]|+[1]| 2| 3| 4|~| 6| 7| 8|-[y]|+[9]'
            """)
    void showsWhatChangedWithSomeLinesAround(String from, String to, String expected) {
        assertThat(rows(TextDiff.of(text(from), text(to)))).isEqualTo(expected);
    }

    @Test
    void numbersTheLinesOfBothTexts() {
        TextDiff diff = TextDiff.of("a\nb\nc\n", "new\na\nc\n");

        assertThat(diff.rows())
                .extracting(row -> row.kind() + " " + row.fromLine() + " " + row.toLine())
                .containsExactly("added 0 1", "same 1 2", "removed 2 0", "same 3 3");
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
    }

    @Test
    void takesLineEndsOfAnyKindForEqual() {
        assertThat(TextDiff.of("a\r\nb\r\n", "a\nb").same()).isTrue();
    }

    @Test
    void seesAnEmptyLineAtTheEnd() {
        assertThat(TextDiff.of("a\n", "a\n\n").added()).isEqualTo(1);
    }

    @Test
    void showsTextsThatHaveNothingInCommonOneAfterTheOther() {
        TextDiff diff = TextDiff.of(numbered("left ", 900), numbered("right ", 900));

        assertThat(diff.fine()).isFalse();
        assertThat(diff.cut()).isFalse();
        assertThat(diff.rows()).hasSize(1_800);
        assertThat(diff.rows().get(0).kind()).isEqualTo("removed");
        assertThat(diff.rows().get(1_799).kind()).isEqualTo("added");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        TextDiff diff = TextDiff.of("", numbered("line ", 5_000));

        assertThat(diff.rows()).hasSize(TextDiff.MAX_ROWS);
        assertThat(diff.cut()).isTrue();
        assertThat(diff.added()).isEqualTo(5_000);
    }

    @Test
    void survivesTheLargestTexts() {
        String manyLines = "a\n".repeat(2_000_000);
        String oneLine = "b".repeat(4_000_000);

        assertThat(TextDiff.of(manyLines, oneLine).rows()).hasSizeLessThanOrEqualTo(TextDiff.MAX_ROWS);
        assertThat(shownCharacters(TextDiff.of(manyLines, oneLine))).isLessThan(20_000);
        assertThat(shownCharacters(TextDiff.of(oneLine, oneLine + "c"))).isLessThan(20_000);
    }

    @Test
    void keepsCharactersOfTwoUnitsWholeInShortenedLines() {
        String line = "𠮷".repeat(6_000);

        String shown = rows(TextDiff.of(line + "𠮶", line + "𠮴"));

        assertThat(shown.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE)).isEmpty();
        assertThat(shown).hasSizeLessThan(2_000).contains("[𠮶]", "[𠮴]");
    }

    private static String text(String lines) {
        return lines.isEmpty() ? "" : lines.replace("|", "\r\n") + "\r\n";
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i + "\n").collect(Collectors.joining());
    }

    private static int shownCharacters(TextDiff diff) {
        return diff.rows().stream()
                .flatMap(row -> row.fragments().stream())
                .mapToInt(fragment -> fragment.text().length())
                .sum();
    }

    private static String rows(TextDiff diff) {
        return diff.rows().stream().map(TextDiffTest::row).collect(Collectors.joining("|"));
    }

    private static String row(DiffRow row) {
        String line = row.fragments().stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
        return switch (row.kind()) {
            case "added" -> "+" + line;
            case "removed" -> "-" + line;
            case "gap" -> "~";
            default -> " " + line;
        };
    }
}
