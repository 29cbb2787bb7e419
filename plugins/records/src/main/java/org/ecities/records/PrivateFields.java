package org.ecities.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.pages.ValueChange;
import org.ecities.store.Consent;
import org.ecities.store.PrivateValue;

/** Fields that fewer people may read than their page: they stand beside the page text and are joined for readers. */
public final class PrivateFields {

    private final PrivateValues values;

    /** Takes the values of all pages. */
    public PrivateFields(PrivateValues values) {
        this.values = values;
    }

    /**
     * What somebody sees of a record.
     *
     * @param schema   the schema without the fields that are not for this reader
     * @param record   the record of the page text with private values, without fields that are not for this reader
     * @param versions version of each private field of the schema, 0 where there is no value
     * @param consents what the person agreed to, of each private field whose value has a consent
     */
    public record Seen(
            Schema schema, PageRecord record, Map<String, Integer> versions, Map<String, KeptConsent> consents) {

        /** Copies the maps. */
        public Seen {
            versions = Map.copyOf(versions);
            consents = Map.copyOf(consents);
        }

        /** The same with the fields alone that somebody is asked for: those that are open and that they may change. */
        public Seen writableBy(Asker asker) {
            List<Field> fields = schema.fields().stream()
                    .filter(field -> !field.closed() && field.writers().include(asker))
                    .toList();
            return new Seen(schema.withFields(fields), record, versions, consents);
        }
    }

    /** A record with the latest private values. */
    public Seen seen(Asker asker, String page, Schema schema, PageRecord text) {
        if (!schema.hasPrivateFields()) {
            return new Seen(schema, text, Map.of(), Map.of());
        }
        return joined(asker, page, schema, text, readable(asker, page, schema, latest(asker, page, schema)));
    }

    /** A visitor who reads none of these fields anywhere is spared the look. */
    private List<PrivateValue> latest(Asker asker, String page, Schema schema) {
        return schema.knownTo(asker).hasPrivateFields() ? values.values(asker, page) : List.of();
    }

    /** A record to be changed: with the values whose consent has ended, as far as this author sees what they say. */
    public Seen toChange(Asker asker, String page, Schema schema, PageRecord text) {
        return joined(asker, page, schema, text, readable(asker, page, schema, values.kept(asker, page)));
    }

    private ReadableValues readable(Asker asker, String page, Schema schema, List<PrivateValue> latest) {
        return ReadableValues.of(schema, readers -> values.mayRead(asker, readers, page), latest);
    }

    /**
     * A record with the private values from which a form was filled in.
     *
     * @param versions the version of each private field that the form showed; 0 or absent for none
     */
    public Seen seen(Asker asker, String page, Schema schema, PageRecord text, Map<String, Integer> versions) {
        Map<String, PrivateValue> shown = new LinkedHashMap<>();
        schema.fields().stream()
                .filter(field -> field.isPrivate() && versions.getOrDefault(field.id(), 0) > 0)
                .forEach(field -> values.version(asker, page, field.id(), versions.get(field.id()))
                        .ifPresent(value -> shown.put(field.id(), value)));
        return joined(asker, page, schema, text, new ReadableValues(shown));
    }

    private Seen joined(Asker asker, String page, Schema schema, PageRecord text, ReadableValues readable) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(text.fields());
        Map<String, Integer> versions = new LinkedHashMap<>();
        Map<String, KeptConsent> consents = new LinkedHashMap<>();
        List<Field> shown = new ArrayList<>();
        for (Field field : schema.fields()) {
            if (!field.isPrivate()) {
                shown.add(field);
            } else if (!values.mayRead(asker, field.readers(), page)) {
                text.writtenId(field).ifPresent(fields::remove);
            } else {
                shown.add(field);
                Optional<PrivateValue> kept = readable.value(field);
                versions.put(field.id(), kept.filter(value -> value.field().equals(field.id()))
                        .map(PrivateValue::version).orElse(0));
                kept.ifPresent(value -> value.consent().ifPresent(
                        consent -> consents.put(field.id(), new KeptConsent(consent, values.ended(value)))));
                kept.flatMap(PrivateValue::value).flatMap(PrivateText::read).ifPresent(value -> {
                    text.writtenId(field).ifPresent(fields::remove);
                    fields.put(field.id(), value);
                });
            }
        }
        Schema visible = schema.withFields(shown);
        return new Seen(visible, new PageRecord(text.schema(), fields, text.lines()), versions, consents);
    }

    /**
     * The part of a form's changes that stands beside the page text.
     *
     * @param agreed consents that were typed, by the id of each field they are about; absent fields keep theirs
     */
    public static List<ValueChange> values(
            Map<String, Optional<FieldValue>> changes, Map<String, Consent> agreed, Seen base) {
        return base.schema().fields().stream()
                .filter(Field::isPrivate)
                .filter(field -> changes.containsKey(field.id())
                        || agreed.containsKey(field.id()) && kept(field, base))
                .map(field -> value(field, changes.getOrDefault(field.id(), base.record().field(field.id())), agreed, base))
                .toList();
    }

    private static boolean kept(Field field, Seen base) {
        return base.versions().getOrDefault(field.id(), 0) > 0 && base.record().field(field.id()).isPresent();
    }

    private static ValueChange value(
            Field field, Optional<FieldValue> value, Map<String, Consent> agreed, Seen base) {
        Optional<Consent> consent = Optional.ofNullable(agreed.get(field.id()))
                .or(() -> Optional.ofNullable(base.consents().get(field.id())).map(KeptConsent::consent))
                .filter(kept -> value.isPresent());
        return new ValueChange(
                field.id(),
                base.versions().getOrDefault(field.id(), 0),
                value.map(PrivateText::of),
                field.readers(),
                consent);
    }

    /** The part of a form's changes that stands in the page text; a private field that stands there leaves it. */
    public static Map<String, Optional<FieldValue>> texts(
            Map<String, Optional<FieldValue>> changes, Schema schema) {
        Map<String, Optional<FieldValue>> texts = new LinkedHashMap<>();
        changes.forEach((id, value) -> {
            boolean apart = schema.field(id).filter(Field::isPrivate).isPresent();
            texts.put(id, apart ? Optional.empty() : value);
        });
        return texts;
    }

    /** Whether a field is kept apart from page text. */
    static boolean apart(Readership readers) {
        return readers != Readership.PUBLIC;
    }
}
