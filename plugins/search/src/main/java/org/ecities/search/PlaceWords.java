package org.ecities.search;

import java.util.List;

/**
 * The words for "city" that people put before or behind a place's name, or leave out: {@code Suwon City},
 * {@code Suwon-si} and {@code 수원시} all mean {@code Suwon} or {@code 수원}.
 */
final class PlaceWords {

    private static final List<String> BEFORE =
            List.of("the city of ", "city of ", "the municipality of ", "municipality of ", "kota ", "thanh pho ");
    private static final List<String> BEHIND = List.of(
            " metropolitan city", " special city", " city", " municipality", "-si", " si", "-shi", " shi", "-gun", "-gu");
    private static final List<String> ATTACHED = List.of(
            "\uD2B9\uBCC4\uC790\uCE58\uC2DC", // special self-governing city
            "\uD2B9\uBCC4\uC2DC", // special city
            "\uAD11\uC5ED\uC2DC", // metropolitan city
            "\uC2DC", // Korean city
            "\u5E02", // Chinese and Japanese city
            "\u90FD"); // Japanese metropolis
    /** A name of one character is its own word: the last one of Kyoto does not mean metropolis. */
    private static final int SHORTEST_ATTACHED = 2;

    private PlaceWords() {}

    /** The key of a name without such a word; the key of the whole name when it has none. */
    static String core(String name) {
        String folded = Folding.fold(name).strip();
        return Folding.lettersOf(withoutAttached(withoutBehind(withoutBefore(folded))));
    }

    private static String withoutBefore(String name) {
        return BEFORE.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(word -> name.substring(word.length()))
                .orElse(name);
    }

    private static String withoutBehind(String name) {
        return without(name, BEHIND, 1);
    }

    private static String withoutAttached(String name) {
        return without(name, ATTACHED, SHORTEST_ATTACHED);
    }

    private static String without(String name, List<String> endings, int shortest) {
        return endings.stream()
                .filter(name::endsWith)
                .filter(ending -> name.length() - ending.length() >= shortest)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
