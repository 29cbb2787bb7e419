package org.ecities.records.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.store.PageHead;

/**
 * One change of a value.
 *
 * @param head   the version that made it: who, when, and what was said about it
 * @param before what stood there; absent for nothing
 * @param after  what stood there from then on; absent for nothing
 */
public record ValueSetting(PageHead head, Optional<FieldValue> before, Optional<FieldValue> after) {

    /** All changes of a field within a stretch of versions, newest first. */
    public static List<ValueSetting> of(SheetVersions.Stretch stretch, Field field) {
        List<ValueSetting> settings = new ArrayList<>();
        List<SheetVersion> versions = stretch.versions();
        for (int at = 0; at + 1 < versions.size(); at++) {
            add(settings, versions.get(at), versions.get(at + 1).value(field), field);
        }
        if (stretch.first() && !versions.isEmpty()) {
            add(settings, versions.get(versions.size() - 1), Optional.empty(), field);
        }
        return List.copyOf(settings);
    }

    private static void add(List<ValueSetting> settings, SheetVersion version, Optional<FieldValue> before, Field field) {
        Optional<FieldValue> after = version.value(field);
        if (!after.equals(before)) {
            settings.add(new ValueSetting(version.head(), before, after));
        }
    }
}
