package org.ecities.records;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Readership;

/**
 * A field of a schema.
 *
 * @param id         stable id, {@code [a-z][A-Za-z0-9]*}
 * @param type       name of its field type, for example {@code integer}
 * @param labels     label by language
 * @param help       one sentence for the form, by language
 * @param group      id of the section it stands in
 * @param core       true when it is on the first screen of the form (at most 12 of a schema)
 * @param required   true when a record without it is incomplete
 * @param evidence   true when the form asks for year, source and status
 * @param unit       unit shown behind the value, for example {@code km²}
 * @param vocabulary page with the accepted values, for example {@code Vocabulary.Topics}
 * @param options    accepted values when they stand in the schema itself
 * @param target     schema of the linked record
 * @param min        smallest accepted number
 * @param max        largest accepted number
 * @param maxItems   most items of a list; absent for no limit of its own
 * @param facet      true when directories offer it as a filter
 * @param was        earlier ids, read as this field
 * @param key        scheme of the outside identifier this field holds, for example {@code geonames}
 * @param readers    who may read it among those who may view the page
 * @param chosen     true when each value says for itself who reads it, from everybody to the secretariat
 * @param writers    who may change it among those who may edit the page
 * @param closed     true when it is no longer asked for; values that are there stay and are shown
 * @param consent    true when it is about a person, who has to agree that it is kept; of private fields alone
 * @param fields     the fields of each row, for a field of rows
 * @param units      other accepted units: how much of {@code unit} one of each is, for example 0.01 for {@code ha}
 * @param rules      rules that its value should follow, each with its severity
 */
public record Field(
        String id,
        String type,
        Map<String, String> labels,
        Map<String, String> help,
        String group,
        boolean core,
        boolean required,
        boolean evidence,
        Optional<String> unit,
        Optional<String> vocabulary,
        List<String> options,
        Optional<String> target,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> maxItems,
        boolean facet,
        List<String> was,
        Optional<String> key,
        Readership readers,
        boolean chosen,
        Writers writers,
        boolean closed,
        boolean consent,
        List<Field> fields,
        Map<String, BigDecimal> units,
        List<FieldRule> rules) {

    /** Shape of an id. */
    public static final String ID_FORM = "[a-z][A-Za-z0-9]*";

    /** The word of form designs for a field whose values say for themselves who reads them. */
    public static final String CHOSEN = "chosen";

    /** Copies lists and maps. */
    public Field {
        labels = Map.copyOf(labels);
        help = Map.copyOf(help);
        options = List.copyOf(options);
        was = List.copyOf(was);
        fields = List.copyOf(fields);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        rules = List.copyOf(rules);
    }

    /** Begins a field: what is not said of it is absent, and everybody reads it who may view its page. */
    public static FieldBuilder named(String id, String type) {
        return new FieldBuilder(id, type);
    }

    /** A field with an id and a type and nothing else said. */
    public static Field of(String id, String type) {
        return named(id, type).build();
    }

    /** The same field under another id, for a place within another field. */
    Field at(String place) {
        return new Field(
                place, type, labels, help, group, core, required, evidence, unit, vocabulary, options, target, min, max,
                maxItems, facet, was, key, readers, chosen, writers, closed, consent, fields, units, rules);
    }

    /** True when fewer people may read it than its page, now or later, so that its value is kept apart from the page text. */
    public boolean isPrivate() {
        return chosen || PrivateFields.apart(readers);
    }

    /** The label in a language, else in English, else the id. */
    public String label(Locale locale) {
        return labels.getOrDefault(locale.getLanguage(), labels.getOrDefault("en", id));
    }

    /** The help sentence in a language, else in English, else empty. */
    public String help(Locale locale) {
        return help.getOrDefault(locale.getLanguage(), help.getOrDefault("en", ""));
    }
}
