package org.ecities.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a tag's body: one block mapping of the plain part of YAML 1.2. Tags, anchors, aliases, merge keys,
 * duplicate keys and several documents are refused. Events are taken one by one, so that a limit stops the
 * work before it costs anything.
 */
final class BodyReader {

    private final BodyPlaces places;
    private final Iterator<Event> events;
    private int nodes;

    private BodyReader(String body) {
        this.places = new BodyPlaces(body);
        this.events = new Parse(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setParseComments(false)
                        .build())
                .parseString(body)
                .iterator();
    }

    /** The mapping; empty for a body with nothing but comments. */
    static YamlNode.Entries read(String body) throws BodyRefusedException {
        BodyLimits.check(body);
        try {
            return new BodyReader(body).document();
        } catch (YamlEngineException broken) {
            throw BodyProblem.of(broken, body);
        }
    }

    private YamlNode.Entries document() throws BodyRefusedException {
        events.next();
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent start)) {
            return new YamlNode.Entries(List.of(), 0, 0);
        }
        if (start.isExplicit()) {
            throw refused(start, "records.violation.yaml.document");
        }
        YamlNode.Entries mapping = root(events.next());
        Event end = events.next();
        if (end instanceof DocumentEndEvent last && last.isExplicit() || events.next() instanceof DocumentStartEvent) {
            throw refused(end, "records.violation.yaml.document");
        }
        return mapping;
    }

    private YamlNode.Entries root(Event event) throws BodyRefusedException {
        if (event instanceof MappingStartEvent start && start.getFlowStyle() == FlowStyle.BLOCK) {
            return mapping(start, 1);
        }
        throw refused(event, "records.violation.yaml.block", lineText(event));
    }

    private YamlNode node(Event event, int depth) throws BodyRefusedException {
        count(event, depth);
        if (event instanceof AliasEvent) {
            throw refused(event, "records.violation.yaml.anchor", lineText(event));
        }
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        if (event instanceof MappingStartEvent start) {
            return mapping(start, depth + 1);
        }
        return items((CollectionStartEvent) event, depth + 1);
    }

    private YamlNode.Entries mapping(MappingStartEvent start, int depth) throws BodyRefusedException {
        checkPlain(start, start.getTag());
        List<YamlNode.Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode.Text key = key(event, start, depth);
            if (!seen.add(key.text())) {
                throw refused(event, "records.violation.yaml.twice", Shortened.text(key.text()));
            }
            pairs.add(new YamlNode.Pair(key, node(events.next(), depth)));
            event = events.next();
        }
        int last = pairs.isEmpty() ? line(start) : pairs.get(pairs.size() - 1).value().last();
        return new YamlNode.Entries(pairs, line(start), last(start, event, last));
    }

    private YamlNode.Text key(Event event, MappingStartEvent start, int depth) throws BodyRefusedException {
        count(event, depth);
        boolean inLine = start.getFlowStyle() == FlowStyle.FLOW || column(event) == column(start);
        if (!(event instanceof ScalarEvent scalar) || !inLine) {
            throw refused(event, "records.violation.yaml.key", lineText(event));
        }
        YamlNode.Text key = text(scalar);
        if (key.plain() && key.text().equals("<<")) {
            throw refused(event, "records.violation.yaml.merge");
        }
        return key;
    }

    private YamlNode.Items items(CollectionStartEvent start, int depth) throws BodyRefusedException {
        checkPlain(start, start.getTag());
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth));
            event = events.next();
        }
        int last = items.isEmpty() ? line(start) : items.get(items.size() - 1).last();
        return new YamlNode.Items(items, line(start), last(start, event, last));
    }

    private YamlNode.Text text(ScalarEvent scalar) throws BodyRefusedException {
        checkPlain(scalar, scalar.getTag());
        Mark start = scalar.getStartMark().orElseThrow();
        Mark end = scalar.getEndMark().orElseThrow();
        int last = scalar.isLiteral() || scalar.isFolded()
                ? places.lastOfBlock(start.getLine(), end.getLine() - (end.getColumn() == 0 ? 1 : 0), scalar.getValue())
                : end.getLine();
        return new YamlNode.Text(
                scalar.getValue(),
                scalar.isPlain(),
                start.getLine(),
                last,
                places.index(start.getIndex()),
                places.index(end.getIndex()));
    }

    /** The end of a flow collection is exact; that of a block collection is where the next thing begins. */
    private static int last(CollectionStartEvent start, Event end, int lastOfParts) {
        return start.getFlowStyle() == FlowStyle.FLOW ? line(end) : lastOfParts;
    }

    private void checkPlain(NodeEvent event, Optional<String> tag) throws BodyRefusedException {
        if (event.getAnchor().isPresent()) {
            throw refused(event, "records.violation.yaml.anchor", lineText(event));
        }
        if (tag.isPresent()) {
            throw refused(event, "records.violation.yaml.tag", Shortened.text(tag.get()));
        }
    }

    private void count(Event event, int depth) throws BodyRefusedException {
        if (depth > BodyLimits.MAX_DEPTH) {
            throw refused(event, "records.violation.yaml.depth", BodyLimits.MAX_DEPTH);
        }
        if (++nodes > BodyLimits.MAX_NODES) {
            throw refused(event, "records.violation.yaml.nodes", BodyLimits.MAX_NODES);
        }
    }

    private String lineText(Event event) {
        return places.lineText(line(event));
    }

    private static BodyRefusedException refused(Event event, String key, Object... arguments) {
        return new BodyRefusedException(line(event), key, arguments);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0);
    }
}
