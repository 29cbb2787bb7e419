package org.ecities.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Query;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;

/** Answers every question with the same hits and counts, and remembers what it was asked. */
public final class StubCatalogue implements Catalogue {

    /** Questions in order. */
    public final List<Query> asked = new ArrayList<>();

    /** Questions about many pages in order. */
    public final List<Summary> summarised = new ArrayList<>();

    /** Answers to them in order. */
    public final List<Summarised> summaries = new ArrayList<>();

    private final List<Answer.Hit> hits = new ArrayList<>();
    private final Map<String, List<Answer.Count>> facets = new LinkedHashMap<>();
    private long total;

    /** Adds a hit with values by field. */
    public StubCatalogue hit(String name, String title, Map<String, List<String>> columns) {
        hits.add(new Answer.Hit(hits.size() + 1, name, title, Optional.of("City"), Instant.EPOCH, columns, List.of()));
        total = Math.max(total, hits.size());
        return this;
    }

    /** Sets the total. */
    public StubCatalogue total(long pages) {
        total = pages;
        return this;
    }

    /** Adds the count of a value. */
    public StubCatalogue count(String field, String value, long pages) {
        facets.computeIfAbsent(field, absent -> new ArrayList<>()).add(new Answer.Count(value, pages));
        return this;
    }

    @Override
    public Answer ask(Query query, Asker asker) {
        asked.add(query);
        return new Answer(total, List.copyOf(hits), facets);
    }

    @Override
    public Summarised summarise(Summary summary, Asker asker) {
        summarised.add(summary);
        return summaries.remove(0);
    }

    @Override
    public List<Answer.Hit> suggest(String letters, int limit, Asker asker) {
        return List.of();
    }

    @Override
    public long passed() {
        return 1;
    }
}
