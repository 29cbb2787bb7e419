package org.ecities.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Readership;

/** Gathers what is said of a {@link Field}, whose parts say what they mean. */
public final class FieldBuilder {

    private final String id;
    private final String type;
    private Map<String, String> labels = Map.of();
    private Map<String, String> help = Map.of();
    private String group = "";
    private boolean core;
    private boolean required;
    private boolean evidence;
    private Optional<String> unit = Optional.empty();
    private Optional<String> vocabulary = Optional.empty();
    private List<String> options = List.of();
    private Optional<String> target = Optional.empty();
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private Optional<Integer> maxItems = Optional.empty();
    private boolean facet;
    private List<String> was = List.of();
    private Optional<String> key = Optional.empty();
    private Readership readers = Readership.PUBLIC;
    private boolean chosen;
    private Writers writers = Writers.EDITORS;
    private boolean closed;
    private boolean consent;
    private List<Field> fields = List.of();
    private Map<String, BigDecimal> units = Map.of();
    private List<FieldRule> rules = List.of();

    FieldBuilder(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** The label by language. */
    public FieldBuilder labels(Map<String, String> said) {
        this.labels = said;
        return this;
    }

    /** One sentence for the form, by language. */
    public FieldBuilder help(Map<String, String> said) {
        this.help = said;
        return this;
    }

    /** The id of the section it stands in. */
    public FieldBuilder group(String said) {
        this.group = said;
        return this;
    }

    /** Whether it is on the first screen of the form. */
    public FieldBuilder core(boolean said) {
        this.core = said;
        return this;
    }

    /** Whether a record without it is incomplete. */
    public FieldBuilder required(boolean said) {
        this.required = said;
        return this;
    }

    /** Whether the form asks for year, source and status. */
    public FieldBuilder evidence(boolean said) {
        this.evidence = said;
        return this;
    }

    /** The unit shown behind the value. */
    public FieldBuilder unit(Optional<String> said) {
        this.unit = said;
        return this;
    }

    /** The page with the accepted values. */
    public FieldBuilder vocabulary(Optional<String> said) {
        this.vocabulary = said;
        return this;
    }

    /** The accepted values when they stand in the schema itself. */
    public FieldBuilder options(List<String> said) {
        this.options = said;
        return this;
    }

    /** The schema of the linked record. */
    public FieldBuilder target(Optional<String> said) {
        this.target = said;
        return this;
    }

    /** The smallest accepted number. */
    public FieldBuilder min(Optional<BigDecimal> said) {
        this.min = said;
        return this;
    }

    /** The largest accepted number. */
    public FieldBuilder max(Optional<BigDecimal> said) {
        this.max = said;
        return this;
    }

    /** The most items of a list. */
    public FieldBuilder maxItems(Optional<Integer> said) {
        this.maxItems = said;
        return this;
    }

    /** Whether directories offer it as a filter. */
    public FieldBuilder facet(boolean said) {
        this.facet = said;
        return this;
    }

    /** Earlier ids. */
    public FieldBuilder was(List<String> said) {
        this.was = said;
        return this;
    }

    /** The scheme of the outside identifier it holds. */
    public FieldBuilder key(Optional<String> said) {
        this.key = said;
        return this;
    }

    /** Who may read it among those who may view the page. */
    public FieldBuilder readers(Readership said) {
        this.readers = said;
        return this;
    }

    /** Whether each value says for itself who reads it. */
    public FieldBuilder chosen(boolean said) {
        this.chosen = said;
        return this;
    }

    /** Who may change it among those who may edit the page. */
    public FieldBuilder writers(Writers said) {
        this.writers = said;
        return this;
    }

    /** Whether it is no longer asked for. */
    public FieldBuilder closed(boolean said) {
        this.closed = said;
        return this;
    }

    /** Whether the person it is about has to agree. */
    public FieldBuilder consent(boolean said) {
        this.consent = said;
        return this;
    }

    /** The fields of each row. */
    public FieldBuilder fields(List<Field> said) {
        this.fields = said;
        return this;
    }

    /** Other accepted units and how much of the field's unit one of each is. */
    public FieldBuilder units(Map<String, BigDecimal> said) {
        this.units = said;
        return this;
    }

    /** Rules that its value should follow. */
    public FieldBuilder rules(List<FieldRule> said) {
        this.rules = said;
        return this;
    }

    /** The field. */
    public Field build() {
        return new Field(
                id, type, labels, help, group, core, required, evidence, unit, vocabulary, options, target, min, max,
                maxItems, facet, was, key, readers, chosen, writers, closed, consent, fields, units, rules);
    }
}
