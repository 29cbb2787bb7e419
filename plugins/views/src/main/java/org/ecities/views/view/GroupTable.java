package org.ecities.views.view;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecities.records.Measure;
import org.ecities.records.Query;
import org.ecities.records.Summarised;

/** Groups as rows, with what each comes to, and what all of them come to in the foot. */
final class GroupTable {

    private final ViewContext view;
    private final ViewDefinition definition;

    GroupTable(ViewContext view) {
        this.view = view;
        this.definition = view.definition();
    }

    ViewTable table() {
        return table(view.summarised());
    }

    ViewTable table(Summarised answer) {
        List<List<ViewCell>> rows =
                ordered(answer.groups()).stream().limit(definition.limit()).map(this::row).toList();
        return new ViewTable(heads(), rows, List.of(foot(answer.all())), answer.groups().size());
    }

    /** The groups in the order of the view. */
    List<Summarised.Group> ordered(List<Summarised.Group> groups) {
        if (definition.sort().isEmpty()) {
            return groups;
        }
        Comparator<Summarised.Group> order = null;
        for (Query.Sort by : definition.sort()) {
            Comparator<Summarised.Group> next = order(by);
            order = order == null ? next : order.thenComparing(next);
        }
        return groups.stream().sorted(order).toList();
    }

    /** What is not there stands last in either direction. */
    private Comparator<Summarised.Group> order(Query.Sort by) {
        int field = definition.groups().indexOf(by.field());
        if (field >= 0) {
            Comparator<String> letters = letters();
            return Comparator.<Summarised.Group, Boolean>comparing(group -> group.values().get(field).isEmpty())
                    .thenComparing(group -> view.group(field, group.values().get(field)), turned(letters, by));
        }
        int place = definition.measures().stream().map(Measure::toText).toList().indexOf(by.field());
        return Comparator.<Summarised.Group, Boolean>comparing(group -> number(group, place).isEmpty())
                .thenComparing(group -> number(group, place).orElse(BigDecimal.ZERO), turned(Comparator.<BigDecimal>naturalOrder(), by));
    }

    /** As the reader's language orders words, numbers in them by size. */
    private Comparator<String> letters() {
        RuleBasedCollator letters = (RuleBasedCollator) Collator.getInstance(view.messages().locale());
        letters.setNumericCollation(true);
        return (one, other) -> letters.compare(one, other);
    }

    private static <T> Comparator<T> turned(Comparator<T> order, Query.Sort by) {
        return by.descending() ? order.reversed() : order;
    }

    private static Optional<BigDecimal> number(Summarised.Group group, int place) {
        return place < 0 ? Optional.empty() : group.given().get(place).number();
    }

    private List<ViewTable.Head> heads() {
        List<ViewTable.Head> heads = new ArrayList<>();
        definition.groups().forEach(id ->
                heads.add(new ViewTable.Head(view.columns().label(id, view.messages()), "", id, false, "")));
        definition.measures().forEach(measure -> heads.add(head(measure)));
        return heads;
    }

    private ViewTable.Head head(Measure measure) {
        String label = view.words().measure(measure);
        String coverage = measure.kind().ofNumbers() ? view.messages().text("views.measure.pages", label) : "";
        return new ViewTable.Head(label, "", measure.toText(), true, coverage);
    }

    private List<ViewCell> row(Summarised.Group group) {
        List<ViewCell> cells = new ArrayList<>();
        for (int field = 0; field < definition.groups().size(); field++) {
            cells.add(ViewCell.of(view.group(field, group.values().get(field))));
        }
        return withFigures(cells, group);
    }

    private List<ViewCell> foot(Summarised.Group all) {
        List<ViewCell> cells = new ArrayList<>(List.of(ViewCell.of(view.messages().text("views.group.all"))));
        for (int empty = 1; empty < definition.groups().size(); empty++) {
            cells.add(ViewCell.of(""));
        }
        return withFigures(cells, all);
    }

    private List<ViewCell> withFigures(List<ViewCell> cells, Summarised.Group group) {
        for (int i = 0; i < group.given().size(); i++) {
            cells.add(view.words().cell(definition.measures().get(i), group.given().get(i), group.pages()));
        }
        return cells;
    }
}
