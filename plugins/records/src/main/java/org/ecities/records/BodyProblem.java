package org.ecities.records;

import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns what the YAML parser complains of into a message that says what to do. */
final class BodyProblem {

    private record Known(String words, String key) {}

    private static final List<Known> KNOWN = List.of(
            new Known("mapping values are not allowed", "records.violation.yaml.colon"),
            new Known("could not find expected ':'", "records.violation.yaml.line"),
            new Known("end of stream", "records.violation.yaml.quote"),
            new Known("<stream end>", "records.violation.yaml.quote"),
            new Known("expected <block end>", "records.violation.yaml.indent"),
            new Known("block mapping", "records.violation.yaml.indent"),
            new Known("cannot start any token", "records.violation.yaml.start"),
            new Known("undefined alias", "records.violation.yaml.anchor"));

    private BodyProblem() {}

    static BodyRefusedException of(YamlEngineException broken, String body) {
        int line = line(broken);
        String found = new BodyPlaces(body).lineText(line);
        return new BodyRefusedException(line, key(broken), found);
    }

    private static String key(YamlEngineException broken) {
        String words = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(known -> words.contains(known.words()))
                .map(Known::key)
                .findFirst()
                .orElse("records.violation.yaml.syntax");
    }

    /** Where an open quote or bracket and a line without a colon began helps more than where that was noticed. */
    private static int line(YamlEngineException broken) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            return 0;
        }
        String problem = String.valueOf(marked.getProblem());
        boolean began = problem.contains("end of stream")
                || problem.contains("<stream end>")
                || problem.contains("could not find expected ':'");
        return (began ? marked.getContextMark().or(marked::getProblemMark) : marked.getProblemMark())
                .map(Mark::getLine)
                .orElse(0);
    }
}
