package org.ecities.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.pages.PageChange;
import org.ecities.pages.Readership;
import org.ecities.pages.ValueChange;
import org.ecities.store.Change;
import org.ecities.store.PageStore;
import org.ecities.store.PrivateStore;
import org.ecities.store.PrivateValue;

/** Finds the inverse of what a batch did beside page texts. A value that somebody changed since stays. */
final class ValueUndo {

    private final PageStore pages;
    private final PrivateStore values;
    private final Set<Long> numbers;
    private final Set<Long> touched;

    ValueUndo(PageStore pages, PrivateStore values, List<Change> batch) {
        this.pages = pages;
        this.values = values;
        this.numbers = batch.stream().map(Change::number).collect(Collectors.toSet());
        this.touched = batch.stream().flatMap(change -> change.values().stream()).collect(Collectors.toSet());
    }

    /** The values of a page as they were. */
    List<ValueChange> of(long pageId) {
        if (!touched.contains(pageId)) {
            return List.of();
        }
        List<ValueChange> changes = new ArrayList<>();
        // Also a value that the batch removed.
        values.fields(pageId).stream()
                .flatMap(field -> values.latest(pageId, field).stream())
                .filter(latest -> numbers.contains(latest.change()))
                .forEach(latest -> changes.add(before(latest)));
        return changes;
    }

    private ValueChange before(PrivateValue latest) {
        Optional<PrivateValue> former = values.history(latest.pageId(), latest.field()).stream()
                .filter(value -> value.version() < latest.version() && !numbers.contains(value.change()))
                .findFirst()
                .filter(value -> !value.deleted());
        return new ValueChange(
                latest.field(), latest.version(), former.flatMap(PrivateValue::value),
                Readership.kept(former.orElse(latest).readers()), former.flatMap(PrivateValue::consent));
    }

    /** Pages of which the batch changed nothing but such values. */
    List<PageChange> alone(Set<Long> withText) {
        return touched.stream()
                .filter(page -> !withText.contains(page))
                .flatMap(page -> pages.byId(page).stream())
                .map(page -> PageChange.text(page.name(), page.version(), page.text()).with(of(page.head().pageId())))
                .filter(change -> !change.values().isEmpty())
                .toList();
    }
}
