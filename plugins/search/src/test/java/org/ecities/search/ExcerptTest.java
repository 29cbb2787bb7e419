package org.ecities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ecities.records.Answer;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void showsTheBeginningWhenNothingIsFoundInTheText() {
        assertThat(shown("word ".repeat(100), List.of())).startsWith("word word").endsWith("word…").hasSizeLessThan(205);
    }

    @Test
    void showsTheStretchWithTheMostDifferentWords() {
        String text = "tower ".repeat(3) + "x ".repeat(300) + "tower and bridge " + "y ".repeat(300);
        int tower = text.lastIndexOf("tower");
        List<FoundPlaces.Place> places = List.of(
                place("tower", 0), place("tower", 6), place("tower", tower), place("bridge", text.indexOf("bridge")));
        assertThat(shown(text, places)).contains("[tower] and [bridge]").startsWith("…x").endsWith("y…");
    }

    @Test
    void marksOverlappingPairsOfCharactersAsOneWord() {
        assertThat(shown("수원시의 성", List.of(
                        new FoundPlaces.Place("수원", 0, 2), new FoundPlaces.Place("원시", 1, 3))))
                .isEqualTo("[수원시]의 성");
    }

    @Test
    void losesNoCharacterOfTheStretchItShows() {
        String text = "\uD83D\uDE00".repeat(400);
        List<Answer.Fragment> fragments = new Excerpt(text, List.of(new FoundPlaces.Place("x", 500, 502))).fragments();
        String all = fragments.stream().map(Answer.Fragment::text).collect(Collectors.joining());
        assertThat(all.replace("…", "").replace("\uD83D\uDE00", "")).isEmpty();
    }

    private static FoundPlaces.Place place(String term, int start) {
        return new FoundPlaces.Place(term, start, start + term.length());
    }

    private static String shown(String text, List<FoundPlaces.Place> places) {
        return new Excerpt(text, places).fragments().stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
