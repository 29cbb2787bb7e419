package org.ecities.views.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.FilterLiteral;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;

/** Records as rows, with what their numbers come to in the foot. */
final class RecordTable {

    private final ViewContext view;

    RecordTable(ViewContext view) {
        this.view = view;
    }

    /** The columns to show: those of the body, the title in front. */
    List<String> shown() {
        List<String> wanted = view.definition().columns();
        return wanted.isEmpty() ? view.columns().standard() : view.columns().withTitle(wanted);
    }

    ViewTable of(List<String> ids) {
        return of(ids, view.records(ids));
    }

    ViewTable of(List<String> ids, Answer answer) {
        return new ViewTable(
                ids.stream().map(this::head).toList(),
                answer.hits().stream().map(hit -> row(hit, ids)).toList(),
                view.definition().measures().isEmpty() ? List.of() : foot(ids.size()),
                answer.total());
    }

    private ViewTable.Head head(String id) {
        return new ViewTable.Head(view.columns().label(id, view.messages()), "", id, view.rows().isNumber(id), "");
    }

    private List<ViewCell> row(Answer.Hit hit, List<String> ids) {
        return ids.stream().map(id -> cell(hit, id)).toList();
    }

    /** A value of a record. */
    ViewCell cell(Answer.Hit hit, String id) {
        if (view.columns().isTitle(id)) {
            return ViewCell.link(hit.title(), Links.view(hit.name()));
        }
        List<String> values = hit.columns().getOrDefault(id, List.of());
        return new ViewCell(view.rows().shown(id, values), "", number(id, values), Optional.empty());
    }

    private Optional<BigDecimal> number(String id, List<String> values) {
        return view.rows().isNumber(id) && values.size() == 1 ? FilterLiteral.of(values.get(0)).number() : Optional.empty();
    }

    private List<List<ViewCell>> foot(int width) {
        Summarised.Group all = view.summarised().all();
        List<List<ViewCell>> foot = new ArrayList<>();
        for (int i = 0; i < all.given().size(); i++) {
            Measure measure = view.definition().measures().get(i);
            List<ViewCell> line = new ArrayList<>(List.of(ViewCell.of(view.words().measure(measure))));
            for (int empty = 2; empty < width; empty++) {
                line.add(ViewCell.of(""));
            }
            line.add(view.words().cell(measure, all.given().get(i), all.pages()));
            foot.add(line);
        }
        return foot;
    }
}
