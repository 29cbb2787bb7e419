package org.ecities.records.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;
import org.ecities.records.JumpCheck;
import org.ecities.records.Violation;

/**
 * Values so unlike the ones before that the form comes back once and asks. Who then saves again, or said from the
 * beginning what happened, has answered; nothing is ever kept from being saved.
 */
final class Unusual {

    /** The input that says for which values the form has asked. */
    static final String INPUT = "asked";

    private Unusual() {}

    /** True when there is something to ask that was neither asked nor explained. */
    static boolean asks(FormChanges changes, Map<String, String[]> params) {
        boolean explained = Arrays.stream(params.getOrDefault("note", new String[0])).anyMatch(text -> !text.isBlank());
        List<String> asked = List.of(params.getOrDefault(INPUT, new String[0]));
        return !explained && !changes.unusual().stream().map(Unusual::mark).allMatch(asked::contains);
    }

    /** True when a form comes back for nothing else. */
    static boolean is(List<Violation> violations) {
        return !violations.isEmpty() && violations.stream().allMatch(found -> found.key().equals(JumpCheck.KEY));
    }

    /** The inputs that say what this form asks. */
    static void write(HtmlWriter out, List<Violation> violations) {
        violations.stream()
                .filter(found -> found.key().equals(JumpCheck.KEY))
                .forEach(found -> RecordForm.hidden(out, INPUT, mark(found)));
    }

    private static String mark(Violation found) {
        return found.field() + ":" + found.arguments().stream().map(String::valueOf).collect(Collectors.joining(":"));
    }
}
