package org.ecities.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as the index shows it to those who may read its fields of one readership: everything they find it by, the
 * public fields and those of wider readerships too.
 *
 * @param readers    lower-case names of those who may read it, if they may view the page
 * @param title      title to show
 * @param names      names by which it should be found first, as in {@link IndexedPage}
 * @param otherNames further search keys, as in {@link IndexedPage}
 * @param prose      text without markup, with the texts of these values
 * @param values     values by field id
 * @param state      a number that differs when other values or other versions of them make up the layer
 * @param until      when the first consent among these values ends; absent for never
 */
public record PrivateLayer(
        List<String> readers,
        String title,
        List<String> names,
        List<String> otherNames,
        String prose,
        Map<String, List<IndexValue>> values,
        int state,
        Optional<Instant> until) {

    /** Keeps values out of logs. */
    @Override
    public String toString() {
        return "PrivateLayer[for " + readers + "]";
    }
}
