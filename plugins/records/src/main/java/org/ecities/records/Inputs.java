package org.ecities.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the inputs of one field of a form, by the part of the input's name behind the field's id:
 * {@code f.name.ko} is part {@code ko}, {@code f.country} is the empty part. Texts are in the form in which
 * a browser sends them back: line ends are LF, control characters are gone.
 *
 * @param parts texts by part
 */
public record Inputs(Map<String, List<String>> parts) {

    /** Copies the map in its order and brings the texts into their form. */
    public Inputs {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parts.forEach((part, texts) -> copy.put(part, texts.stream().map(Inputs::sent).toList()));
        parts = Collections.unmodifiableMap(copy);
    }

    /** Nothing in any input. */
    public static Inputs none() {
        return new Inputs(Map.of());
    }

    /** One text in the only input. */
    public static Inputs of(String text) {
        return new Inputs(Map.of("", List.of(text)));
    }

    /** Several texts of inputs with one name. */
    public static Inputs of(List<String> texts) {
        return new Inputs(Map.of("", texts));
    }

    /** The text of the only input, or an empty one. */
    public String text() {
        return text("");
    }

    /** The text of a part, or an empty one. */
    public String text(String part) {
        List<String> texts = parts.getOrDefault(part, List.of());
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** A text as an input of one line holds it: without line ends. */
    public static String oneLine(String text) {
        return sent(text).replace("\n", "");
    }

    /** The texts of the inputs with the field's plain name that are not blank. */
    public List<String> texts() {
        return parts.getOrDefault("", List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Two are equal when they hold the same texts; an input with nothing in it is the same as none. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Inputs inputs && filled().equals(inputs.filled());
    }

    @Override
    public int hashCode() {
        return filled().hashCode();
    }

    private Map<String, List<String>> filled() {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        parts.forEach((part, texts) -> {
            List<String> some = texts.stream().filter(text -> !text.isEmpty()).toList();
            if (!some.isEmpty()) {
                filled.put(part, some);
            }
        });
        return filled;
    }

    private static String sent(String text) {
        StringBuilder sent = new StringBuilder();
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int c = lines.codePointAt(i);
            if (c >= 0xD800 && c <= 0xDFFF) {
                sent.append('\uFFFD');
            } else if (c >= ' ' || c == '\n' || c == '\t') {
                sent.appendCodePoint(c);
            }
        }
        return sent.toString();
    }
}
