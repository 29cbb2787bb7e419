package org.ecities.sheets.in;

import java.util.List;
import org.ecities.records.Schema;

/** The name of a page that a row makes: what the row says, else the schema's name and the first name that is fit for one. */
final class NewPageName {

    private static final int LONGEST = 100;

    private NewPageName() {}

    /** The name; empty when there is nothing to make it of. */
    static String of(SheetRow row, Schema schema, List<String> names) {
        String prefix = schema.name() + ".";
        if (!row.page().isEmpty()) {
            return row.page().startsWith(prefix) ? row.page() : prefix + fit(row.page());
        }
        return names.stream().map(NewPageName::fit).filter(name -> !name.isEmpty()).findFirst().map(prefix::concat).orElse("");
    }

    /** Letters, digits and hyphens. */
    private static String fit(String name) {
        String fit = name.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return fit.codePointCount(0, fit.length()) > LONGEST ? fit.substring(0, fit.offsetByCodePoints(0, LONGEST)) : fit;
    }
}
