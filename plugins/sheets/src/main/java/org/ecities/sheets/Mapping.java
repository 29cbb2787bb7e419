package org.ecities.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the columns of a sheet become the fields of records. An operator can read and change its text
 * ({@link MappingText}).
 *
 * @param schema    name of the schema
 * @param origin    short name of where the data is from, for example {@code GeoNames}
 * @param keyScheme scheme of the outside identifier by which pages are found again, for example {@code geonames}
 * @param keyColumn column that holds the identifier, or a pattern such as {@code {country_code}-{year}}
 * @param pageName  what page names are made of
 * @param evidence  what stands behind the values
 * @param fields    the fields in the order of the mapping
 * @param ignored   columns that are known and not used
 */
public record Mapping(
        String schema,
        String origin,
        String keyScheme,
        String keyColumn,
        PageName pageName,
        EvidenceOf evidence,
        List<FieldOf> fields,
        Set<String> ignored) {

    /** Copies the collections. */
    public Mapping {
        fields = List.copyOf(fields);
        ignored = Set.copyOf(ignored);
    }

    /**
     * What page names are made of.
     *
     * @param shown     column with the name to show
     * @param from      columns with the name or patterns, the first usable one counts
     * @param tellApart columns that are added one after the other while names are equal
     */
    public record PageName(String shown, List<String> from, List<String> tellApart) {
        /** Copies the lists. */
        public PageName {
            from = List.copyOf(from);
            tellApart = List.copyOf(tellApart);
        }
    }

    /**
     * What stands behind the values of a row.
     *
     * @param asOf   column with a date; its year is kept
     * @param source pattern of the source with columns in braces
     * @param status one of the accepted words
     */
    public record EvidenceOf(Optional<String> asOf, RowText source, String status) {}

    /**
     * How one field is made.
     *
     * @param field      id of the field
     * @param columns    its columns, or patterns with columns in braces
     * @param conversion how their cells become its value
     * @param evidence   true when the value carries what stands behind it
     */
    public record FieldOf(String field, List<String> columns, Conversion conversion, boolean evidence) {
        /** Copies the list. */
        public FieldOf {
            columns = List.copyOf(columns);
        }
    }

    /** All columns a sheet must have for this mapping. */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>(evidence.source().columns());
        columns.addAll(RowText.columns(keyColumn));
        columns.addAll(RowText.columns(pageName.shown()));
        pageName.from().forEach(part -> columns.addAll(RowText.columns(part)));
        columns.addAll(pageName.tellApart());
        evidence.asOf().ifPresent(columns::add);
        fields.forEach(field -> field.columns().forEach(part -> columns.addAll(RowText.columns(part))));
        return columns;
    }
}
