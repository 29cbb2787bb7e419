package org.ecities.records;

import java.util.ArrayList;
import java.util.List;

/** Keeps the comments that stand within a field when its lines are written anew. */
final class FieldComments {

    private FieldComments() {}

    /** The new lines with the old comments: behind the value when both fit on one line, else above the field. */
    static List<String> kept(String body, YamlNode.Pair field, List<String> lines, int indent) {
        int from = field.key().start();
        int to = endOfLines(body, Math.max(field.key().last(), field.value().last()));
        List<String> comments = comments(body, from, to, new YamlNode.Entries(List.of(field), 0, 0).scalars());
        List<String> kept = new ArrayList<>();
        if (comments.size() == 1 && lines.size() == 1 && field.value().last() == field.key().line()) {
            kept.add(lines.get(0) + comments.get(0));
            return kept;
        }
        comments.forEach(comment -> kept.add(" ".repeat(indent) + comment.stripLeading()));
        kept.addAll(lines);
        return kept;
    }

    /** The comments with the blanks before them. */
    private static List<String> comments(String body, int from, int to, List<YamlNode.Text> scalars) {
        List<String> found = new ArrayList<>();
        int at = from;
        for (YamlNode.Text scalar : scalars) {
            addComments(body, at, Math.min(to, scalar.start()), found);
            at = Math.max(at, scalar.end());
        }
        addComments(body, at, to, found);
        return found;
    }

    private static void addComments(String body, int from, int to, List<String> found) {
        int at = from;
        while (at < to) {
            boolean begins = body.charAt(at) == '#' && (at == 0 || Character.isWhitespace(body.charAt(at - 1)));
            int end = begins ? Math.min(to, endOfLine(body, at)) : at + 1;
            if (begins) {
                found.add(body.substring(startOfBlanks(body, at), end).stripTrailing());
            }
            at = end;
        }
    }

    private static int startOfBlanks(String body, int comment) {
        int at = comment;
        while (at > 0 && (body.charAt(at - 1) == ' ' || body.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    /** Index after the line with a number, from 0. */
    private static int endOfLines(String body, int last) {
        return TextLines.split(body).stream().limit(last + 1L).mapToInt(String::length).sum();
    }

    private static int endOfLine(String body, int from) {
        int at = from;
        while (at < body.length() && body.charAt(at) != '\n' && body.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
