package org.ecities.sheets;

import java.math.BigInteger;
import java.util.List;

/** Reads which conversion a mapping wants. */
final class Conversions {

    private static final List<String> KINDS = List.of("text", "integer", "decimal", "geo", "list", "language", "yesNo");

    private Conversions() {}

    /** The conversion of a field: {@code as} and its settings. */
    static Conversion read(MappingNode field) {
        String kind = field.oneOf("as", field.optionalText("as").orElse("text"), KINDS);
        return switch (kind) {
            case "integer" -> new IntegerCell(field.optionalText("unknown").map(text -> number(field, text)));
            case "decimal" -> new DecimalCell(field.optionalText("unknown"));
            case "geo" -> new GeoCells();
            case "list" -> new ListCell(field.text("separator"));
            case "language" -> new LanguageCell(field.text("language"));
            case "yesNo" -> new YesNoCell(field.text("yes"), field.text("no"));
            default -> new TextCell();
        };
    }

    /** How many columns a conversion takes. */
    static int columns(Conversion conversion) {
        return conversion instanceof GeoCells ? 2 : 1;
    }

    private static BigInteger number(MappingNode field, String text) {
        try {
            return new BigInteger(text);
        } catch (NumberFormatException wrong) {
            throw field.wrong("unknown", text, "0");
        }
    }
}
