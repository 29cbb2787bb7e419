package org.ecities.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A body cut into pieces of whole lines: one for each field, and what stands between them (blank lines,
 * comments). Joined they are the body.
 */
final class BodyParts {

    /** A piece: a field, or what stands between fields (then the id is empty). */
    private record Part(boolean field, String id, String text) {

        static Part field(String id, String text) {
            return new Part(true, id, text);
        }

        static Part between(String text) {
            return new Part(false, "", text);
        }

        boolean endsLine() {
            return TextLines.withoutEnd(text).length() < text.length();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final String lineEnd;

    BodyParts(RecordBody body, String lineEnd) {
        this.lineEnd = lineEnd;
        List<String> lines = TextLines.split(body.text());
        int next = 0;
        for (YamlNode.Pair field : body.fields()) {
            addGaps(lines, next, field.key().line());
            next = Math.max(field.value().last(), field.key().last()) + 1;
            parts.add(Part.field(field.key().text(), String.join("", lines.subList(field.key().line(), next))));
        }
        addGaps(lines, Math.min(next, lines.size()), lines.size());
    }

    /** Ids of the fields in order. */
    List<String> ids() {
        return parts.stream().filter(Part::field).map(Part::id).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    void replace(String id, String newId, List<String> lines) {
        parts.set(at(id), Part.field(newId, ended(lines)));
    }

    void remove(String id) {
        parts.remove(at(id));
    }

    /** Lets two fields change places; what stands between them stays. */
    void swap(String id, String other) {
        Collections.swap(parts, at(id), at(other));
        standAlone();
    }

    void insertAfter(String id, String newId, List<String> lines) {
        parts.add(at(id) + 1, Part.field(newId, ended(lines)));
    }

    /** Puts a field before another one and before the comment that stands directly above that. */
    void insertBefore(String id, String newId, List<String> lines) {
        int place = at(id);
        while (place > 0 && isComment(parts.get(place - 1))) {
            place--;
        }
        parts.add(place, Part.field(newId, ended(lines)));
    }

    /** Puts a field behind the last line that is not blank. */
    void append(String newId, List<String> lines) {
        int place = parts.size();
        while (place > 0 && parts.get(place - 1).text().isBlank()) {
            place--;
        }
        if (place == 0) {
            parts.removeIf(part -> !part.endsLine());
            place = parts.size();
        }
        parts.add(place, Part.field(newId, ended(lines)));
    }

    /** Moves fields off the lines of the tag's name and of its closing brace. */
    void standAlone() {
        if (!parts.isEmpty() && parts.get(0).field()) {
            parts.add(0, Part.between(lineEnd + lineEnd));
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.text().isBlank() && !part.endsLine()) {
                parts.set(i, new Part(part.field(), part.id(), part.text() + lineEnd));
            }
        }
    }

    private void addGaps(List<String> lines, int from, int to) {
        lines.subList(from, to).stream().filter(line -> !line.isEmpty()).forEach(line -> parts.add(Part.between(line)));
    }

    private int at(String id) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).field() && parts.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no field " + id);
    }

    private String ended(List<String> lines) {
        return String.join(lineEnd, lines) + lineEnd;
    }

    private static boolean isComment(Part part) {
        return !part.field() && part.text().stripLeading().startsWith("#");
    }
}
