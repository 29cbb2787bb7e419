package org.ecities.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passwords that everybody tries first. The shipped list ({@code common-passwords.txt}) holds words and keyboard
 * patterns; a rule covers what people make of them: other cases, digits for letters, years and rows of digits behind
 * them, repetitions. What is left of a password without all that has to be long enough.
 */
final class CommonPasswords {

    /** Characters that must be left of a password without the common parts. */
    static final int LEFT = 6;

    private static final String LIST = "common-passwords.txt";
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_ROW = 3;
    private static final List<String> ROWS =
            List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertz", "azerty");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern SAME = Pattern.compile("(.)\\1{2,}");
    private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1{2,}");
    private static final Map<Character, Character> LETTERS_FOR =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');

    private final List<String> words;
    private final List<String> rows;

    private CommonPasswords(List<String> words) {
        this.words = longestFirst(words.stream());
        this.rows = allRows();
    }

    static CommonPasswords shipped() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CommonPasswords(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> words() {
        return words;
    }

    /** Tells whether too little is left of a password without common parts and these words. */
    boolean guessable(String password, List<String> own) {
        List<String> parts = new ArrayList<>(words);
        own.forEach(word -> parts.addAll(pieces(word)));
        List<String> known = longestFirst(parts.stream());
        String left = without(folded(password), known);
        String readable = without(withLetters(left), known);
        return Math.min(length(left), length(readable)) < LEFT;
    }

    private String without(String password, List<String> known) {
        String left = known.stream().reduce(password, CommonPasswords::cut);
        left = rows.stream().reduce(left, CommonPasswords::cut);
        left = YEAR.matcher(left).replaceAll("");
        left = SAME.matcher(left).replaceAll("$1");
        return REPEATED.matcher(left).replaceAll("$1").replace(" ", "");
    }

    private static String cut(String text, String part) {
        return text.replace(part, "");
    }

    /** A name and its words: {@code Mina Park} is guessed as minapark, mina and park. */
    private static List<String> pieces(String name) {
        String folded = folded(name);
        return Stream.concat(Stream.of(folded, folded.replaceAll("[^\\p{L}\\p{N}]", "")), Stream.of(folded.split("[^\\p{L}\\p{N}]+")))
                .filter(piece -> length(piece) >= SHORTEST_WORD)
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String withLetters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().forEach(c -> letters.append(LETTERS_FOR.getOrDefault((char) c, (char) c)));
        return letters.toString();
    }

    private static List<String> longestFirst(Stream<String> parts) {
        return parts.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Every piece of a keyboard row or of the alphabet, forwards and backwards. */
    private static List<String> allRows() {
        List<String> pieces = new ArrayList<>();
        for (String row : ROWS) {
            for (int from = 0; from + SHORTEST_ROW <= row.length(); from++) {
                for (int to = from + SHORTEST_ROW; to <= row.length(); to++) {
                    String piece = row.substring(from, to);
                    pieces.add(piece);
                    pieces.add(new StringBuilder(piece).reverse().toString());
                }
            }
        }
        return longestFirst(pieces.stream());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
