package org.ecities.search;

import java.util.List;
import java.util.Optional;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;

/** The pages of one group while they are gone through. */
final class SummaryGroup {

    private final List<Reckoning> reckonings;
    private long pages;

    SummaryGroup(List<Measure> measures) {
        this.reckonings = measures.stream().map(measure -> new Reckoning(measure.kind())).toList();
    }

    void addPage() {
        pages++;
    }

    /** The reckoning of the measure at a place in the question. */
    Reckoning reckoning(int place) {
        return reckonings.get(place);
    }

    Summarised.Group summarised(List<Optional<String>> values) {
        return new Summarised.Group(values, pages, reckonings.stream().map(Reckoning::measured).toList());
    }
}
